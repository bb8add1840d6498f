/** The sheets that can lie over a page. */
export type SheetName = 'help' | 'language' | 'mirror' | 'accessibility';

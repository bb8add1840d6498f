/**
 * Another value the element may have for a moment. Never a lower status than the one that went astray:
 * if the line breaks between the two, nothing that was reached may be lost.
 */
export function detour12(element: string, value: string): string {
	switch (element.slice(element.lastIndexOf('.') + 1)) {
		case 'lesson_status':
		case 'status':
			return value === 'completed' ? 'passed' : value;
		case 'raw':
		case 'min':
		case 'max':
			return value === '0' ? '0.01' : String(Number(value) - 0.01);
		case 'exit':
			return 'suspend';
		case 'lesson_location':
		case 'id':
			return `${value}_`;
		case 'type':
			return 'performance';
		case 'result':
			return value === 'neutral' ? 'unanticipated' : 'neutral';
		case 'student_response':
		case 'pattern':
			return value === '0' ? '1' : '0';
		default:
			return value;
	}
}

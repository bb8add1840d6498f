import { expect, test } from 'vitest';
import { garmentsDrawn, picturesNamed, picturesOf } from '../../src/pages/sco/pictures.ts';
import { smallCourse, smallLesson } from '../player/small-course.ts';

test('the launch page holds the picture of the quiet reading too, which stands at its end', () => {
	const standIn = { ...smallLesson, id: 'quiet', garment: 'open-door' };

	expect(garmentsDrawn).toContain('open-door');
	expect(picturesOf({ ...smallCourse, standIn })).toBe(picturesNamed(['scarf', 'open-door']));
});

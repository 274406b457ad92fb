import { describe, expect, test } from 'vitest';
import { judge, type Verdict } from '../../../utils/page/verdict';

const TEXT = 'Kerroit, että lasku on väärin.';
const insert = { was: 'Hei Aino,\n-- \nAnna', before: 'Hei Aino, ', text: TEXT, after: '\n-- \nAnna' };
const replace = {
  was: 'Emme voi luvata mitään.',
  before: 'Emme voi ',
  text: 'antaa',
  after: ' mitään.',
};
const remove = { ...replace, text: '' };

describe('what became of an insert', () => {
  test.each<[string, string, Verdict]>([
    ['it is there', `Hei Aino, ${TEXT}\n-- \nAnna`, 'arrived'],
    ['the editor has its own white space', `Hei Aino,\u00a0\n\n${TEXT}\n\n--\nAnna\n`, 'arrived'],
    ['nothing is new', insert.was, 'absent'],
    ['more was typed behind it', `Hei Aino, ${TEXT} Kiitos\n-- \nAnna`, 'arrivedAmongMore'],
    ['more was typed before it', `Hei hyvä Aino, ${TEXT}\n-- \nAnna`, 'arrivedAmongMore'],
    ['more was typed and it is not there', 'Hei hyvä Aino,\n-- \nAnna', 'absentAmongMore'],
    ['a part of it', `Hei Aino, ${TEXT.slice(0, 14)}\n-- \nAnna`, 'pieces'],
    ['all of it twice', `Hei Aino, ${TEXT} ${TEXT}\n-- \nAnna`, 'pieces'],
    ['all of it and a part again', `Hei Aino, ${TEXT}${TEXT.slice(0, 9)}\n-- \nAnna`, 'pieces'],
    ['twice, and more was typed', `Hei Aino, ${TEXT} ${TEXT} Moi\n-- \nAnna`, 'unclear'],
    ['a part of it, and more was typed', `Hei Aino, ${TEXT.slice(0, 20)} Moi\n-- \nAnna`, 'unclear'],
    ['it is there and own words are not', `Hei Ai ${TEXT}\n-- \nAnna`, 'unclear'],
    ['the draft was emptied', '', 'unclear'],
  ])('%s', (_, now, verdict) => {
    expect(judge(insert, now)).toBe(verdict);
  });

  test('a text that stands there already counts once more', () => {
    const again = { was: TEXT, before: TEXT, text: TEXT, after: '' };
    expect(judge(again, `${TEXT} ${TEXT} Moi`)).toBe('arrivedAmongMore');
    expect(judge(again, `${TEXT} Moi`)).toBe('absentAmongMore');
    expect(judge(again, `${TEXT} ${TEXT}`)).toBe('arrived');
  });
});

describe('white space that must be there', () => {
  const lines = {
    was: 'Hei Aino,',
    before: 'Hei Aino,',
    text: '\n\nYksi.\nKaksi (2).\n\nKolme. ',
    after: '',
  };
  test.each<[string, string, Verdict]>([
    ['as it was meant', 'Hei Aino,\n\nYksi.\nKaksi (2).\n\nKolme.', 'arrived'],
    ['further apart', 'Hei Aino,\n\n\nYksi.\n\n Kaksi (2).\n\n\nKolme.\n', 'arrived'],
    ['within a quote', 'Hei Aino,\n\n> Yksi.\n> Kaksi (2).\n>\n> Kolme.', 'arrived'],
    ['glued to the greeting', 'Hei Aino,Yksi.\nKaksi (2).\n\nKolme.', 'runTogether'],
    ['too near to the greeting', 'Hei Aino,\nYksi.\nKaksi (2).\n\nKolme.', 'runTogether'],
    ['lines as one', 'Hei Aino,\n\nYksi. Kaksi (2).\n\nKolme.', 'runTogether'],
    ['without the blank line', 'Hei Aino,\n\nYksi.\nKaksi (2).\nKolme.', 'runTogether'],
    ['words as one', 'Hei Aino,\n\nYksi.\nKaksi(2).\n\nKolme.', 'runTogether'],
  ])('%s', (_, now, verdict) => {
    expect(judge(lines, now)).toBe(verdict);
  });

  test('glued to what follows', () => {
    const first = { was: 'Anna', before: '', text: 'Yksi. ', after: 'Anna' };
    expect(judge(first, 'Yksi.Anna')).toBe('runTogether');
    expect(judge(first, 'Yksi. Anna')).toBe('arrived');
  });
});

describe('what became of a replacement', () => {
  test.each<[string, string, Verdict]>([
    ['it is there', 'Emme voi antaa mitään.', 'arrived'],
    ['nothing is new', replace.was, 'absent'],
    ['more was typed behind it', 'Emme voi antaa mitään. Moi', 'arrivedAmongMore'],
    ['more was typed and it is not there', 'Emme voi luvata mitään. Moi', 'absentAmongMore'],
    ['the words are there beside those to be replaced', 'Emme voi antaa luvata mitään.', 'unclear'],
  ])('%s', (_, now, verdict) => {
    expect(judge(replace, now)).toBe(verdict);
  });

  test('the new words may stand within the old', () => {
    const shorter = { was: 'Emme voi luvata.', before: 'Emme ', text: 'voi', after: '.' };
    expect(judge(shorter, 'Emme voi luvata. Moi')).toBe('absentAmongMore');
    expect(judge(shorter, 'Emme voi. Moi')).toBe('arrivedAmongMore');
  });

  test.each<[string, string, Verdict]>([
    ['gone', 'Emme voi mitään.', 'arrived'],
    ['still there', remove.was, 'absent'],
    ['still there with more', 'Emme voi luvata mitään. Moi', 'absentAmongMore'],
    ['gone, with more', 'Emme voi mitään. Moi', 'unclear'],
  ])('a deletion: %s', (_, now, verdict) => {
    expect(judge(remove, now)).toBe(verdict);
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/core/limits.js';
import { toArticle } from '../../../src/core/reading.js';
import { elementsOf, parseXml, textOf, type XmlElement } from '../../../src/parse/xml/tree.js';

const parse = (source: string) => parseXml(source, 'a.xml', DEFAULT_LIMITS);

/** Names and text of a tree: `a(b("x") c())`. */
function sketch(element: XmlElement): string {
  const inside = element.children.map((child) => (child.kind === 'text' ? JSON.stringify(child.text) : sketch(child)));
  return `${element.name}(${inside.join(' ')})`;
}

describe('the tree', () => {
  it.each([
    ['<a>x<b/>y</a>', 'a("x" b() "y")'],
    ['<?xml version="1.0"?>\n<!-- <z> --><!DOCTYPE a [<!ELEMENT a "]>"> <!-- ]> -->]><a>x</a>\n', 'a("x")'],
    ['<a>x<!-- <b> --><?p c?>y</a>', 'a("xy")'],
    ['<a><![CDATA[<b>&amp;</b>]]]]></a>', 'a("<b>&amp;</b>]]")'],
    ['<a>&lt;b&gt; &amp;amp; &#65;&#x42;&nbsp;&eacute;&#146;</a>', 'a("<b> &amp; AB\u00a0é’")'],
    ['<a title="x > y">z</a>', 'a("z")'],
  ])('%s', (source, expected) => {
    const { root, faults } = parse(source);
    expect([sketch(root), faults]).toEqual([expected, 0]);
  });

  it('keeps attributes as they are meant, the first of two alike', () => {
    const { root } = parse(`<a b="&lt;1&gt;" c='"' b="2" __proto__="3"/>`);
    expect([...root.attributes]).toEqual([
      ['b', '<1>'],
      ['c', '"'],
      ['__proto__', '3'],
    ]);
  });

  it('knows namespaces where they are declared', () => {
    const { root } = parse('<a xmlns="u" xmlns:p="v"><p:b xmlns:p="w"><p:c/></p:b><p:d/><e xmlns=""/><q:f/></a>');
    const all = [root, ...elementsOf(root), ...elementsOf(root).flatMap(elementsOf)];
    expect(all.map(({ name, namespace }) => [name, namespace])).toEqual([
      ['a', 'u'],
      ['b', 'w'],
      ['d', 'v'],
      ['e', ''],
      ['f', undefined],
      ['c', 'w'],
    ]);
  });

  it('knows where each character stands', () => {
    const source = 'junk\n<a>one &amp; <b>two</b><![CDATA[ & ]]>th&#114;ee</a>';
    const text = textOf(parse(source).root);
    expect(text.text).toBe('one & two & three');
    const at = (part: string): string => {
      const start = text.text.indexOf(part);
      const range = toArticle(text, { start, end: start + part.length });
      return range ? source.slice(range.start, range.end) : '';
    };
    expect(['one', '&', 'two', ' & th', 'ree'].map(at)).toEqual(['one', '&amp;', 'two', ' & ]]>th', '&#114;ee']);
  });
});

describe('what is not well-formed', () => {
  it.each([
    ['<a><b>x</a>', 'a(b("x"))', 7, '</a> stands where </b> is due'],
    ['<a>x</b>y</a>', 'a("xy")', 4, '</b> closes nothing'],
    ['<a><b>x', 'a(b("x"))', 7, 'the file ends before </b>'],
    ['<a>x & y</a>', 'a("x & y")', 5, 'an ampersand stands alone'],
    ['<a>x &what; y</a>', 'a("x &what; y")', 5, 'nothing says what &what; is'],
    ['<a>x <3 y> z</a>', 'a("x <3 y> z")', 5, '"<3" begins no tag'],
    ['<a>x<![CDATA[y</a>', 'a("xy</a>")', 13, 'a CDATA section has no end'],
    ['<a>x<!-- y</a>', 'a("x")', 8, 'a comment has no end'],
    ['<a>x</a><b>y</b>', 'a("x")', 8, '<b> stands behind the root element'],
  ])('%s', (source, expected, at, message) => {
    const { root, fault } = parse(source);
    expect([sketch(root), fault]).toEqual([expected, { at, message }]);
  });

  it.each(['', 'text', '<!-- ', '<?xml', '<!DOCTYPE a [', '< a >'])('no element: "%s"', (source) => {
    expect(() => parse(source)).toThrow('it is no XML: no element begins in it');
  });
});

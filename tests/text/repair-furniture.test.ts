import { describe, expect, it } from 'vitest';
import { isFurniture, isSection, isTagList } from '../../src/text/repair/furniture.js';

describe('lines of an article', () => {
  it.each([
    'Like many on the island, she had no insurance.',
    'For more than a week the road was closed',
    'Follow the money, the prosecutor told the jury.',
    'Read the terms carefully, the regulator advises.',
    'Share prices fell by a tenth',
    'Subscribers sued the company over the price',
    'Back to work: miners end strike',
    'Support for the minister is fading',
    'Help arrives in Beira',
    'Eat more fibre',
    'Join the queue early, the mayor told our reporter.',
    '“Give us our bridge back,” they sang.',
    'Residents of our town were told to stay.',
    'He contributed to this decline.',
    'Skip the trial, his lawyer told him',
    'Talks go on - in Lima',
    'Sign of the times: bakery closes',
    'Copyright law changes in June',
    'Photographs of the scene were shown in court.',
    'Comments by the mayor cause outrage',
    'Disclaimer: the paper is not answerable for comments.',
    'Joe Louis | 26-1',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe('lines of the page around it', () => {
  it.each([
    'Follow us on Google News',
    'Follow on',
    'Back To Top',
    'Skip to main content',
    'Sign up for our business bulletin',
    'Subscribe to our newsletter.',
    'Join our WhatsApp channel for more stories',
    'Click here to download the app',
    'Share this: Facebook | X | LinkedIn',
    'Telegram | VK | RSS',
    'Editor’s picks | Subscribe | Contact us',
    'READ ALSO: Cedi holds firm against dollar',
    'Read more',
    'Advertisement',
    'Advert',
    'News about - OPEC, oil, Kazakhstan',
    'Related topics: Fifa | News',
    'Explore more about the harbour',
    'Share this article',
    'Please send us your photos.',
    'harbour-2.jpg',
    'Explore more on these topics: Fifa | News',
    'Source:https://example.org/news/1967488/some-story',
    'https://example.org/a',
    'ogimageimage-name',
    '© 2026 Nordlys. All rights reserved.',
    '(Editing by the Dakar bureau)',
    '--With assistance from the Johannesburg desk.',
    'ag/rx/kl',
    'Posted 3 hours ago',
    '5 min read',
    'View image in fullscreen',
    'Like Business on Facebook, follow @Page on Twitter to stay informed.',
    'A reporter in Kyiv contributed to this report.',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it('names sections, not places', () => {
    expect(
      ['Politics', 'Energy & Economy', 'In-focus', 'Top Stories', 'World News', 'Science/Health', 'Sport'].map(
        isSection,
      ),
    ).toEqual(Array(7).fill(true));
    expect(['North America', 'South-eastern Asia', 'Sub-Saharan Africa'].map(isSection)).toEqual(Array(3).fill(true));
    expect(isSection('Latin America and the Caribbean')).toBe(true);
    expect(['Science and the Public', 'China and the World'].map(isSection)).toEqual([false, false]);
    expect(['Pakistan', 'Classic Radio', 'Economy Minister resigns', 'Harbour & Sons'].map(isSection)).toEqual(
      Array(4).fill(false),
    );
  });

  it('knows a list of tags', () => {
    expect(isTagList('Crime Investigation Agency, Federal Constabulary')).toBe(true);
    expect(isTagList('Agency, which investigates crime')).toBe(false);
  });
});

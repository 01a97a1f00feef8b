import type { Band, Par } from '../../src/core/score/path-score.ts';
/** A path worth knowing, with where it led when it was last looked at. `score` is rounded. */
export interface NamedPath {
  readonly path: string;
  readonly ending: string;
  readonly score: number;
  readonly band: Band;
}

/** What an edit of a scenario changes, so that the change is seen. */
export interface Expected {
  readonly overAllPaths: {
    readonly paths: string;
    readonly shortest: number;
    readonly longest: number;
    readonly states: number;
    readonly par: Par;
  };
  readonly paths: readonly NamedPath[];
}

/** Each shipped scenario as it was last seen, by file name: first the best path, then one to each ending. */
export const expectations: ReadonlyMap<string, Expected> = new Map([
  [
    'physician-and-the-ehr.scenario.json',
    {
      overAllPaths: {
        paths: '8815494',
        shortest: 8,
        longest: 12,
        states: 13939,
        par: { possible: 24, exact: true },
      },
      paths: [
        {
          path: 'doorway/sit-and-ask,she-turns/third-in-the-room,take-me-through-it/when-in-the-visit,take-me-through-it/hear-not-see,four-minutes/the-other-three,friday-night/kitchen-table,hold-it/no-and-ruth,man-in-march/voice-then-page,what-have-you-got/which-minute,what-have-you-got/tuesday-at-eight,teo-leans-in/on-your-own-name,before-you-go/yes-or-no-by-noon',
          ending: 'voice-first',
          score: 100,
          band: 'strong',
        },
        {
          path: 'doorway/i-understand,she-turns/still-good,take-me-through-it/when-in-the-visit,take-me-through-it/hear-not-see,four-minutes/hard-moment,friday-night/i-can-see-why,hold-it/no-and-ruth,man-in-march/what-a-thing,what-have-you-got/tuesday-at-eight,what-have-you-got/something-better,teo-leans-in/better-not,before-you-go/yes-or-no-by-noon',
          ending: 'monday-noon',
          score: 58,
          band: 'solid',
        },
        {
          path: 'doorway/nine-notes,here-to-collect/off-the-list,take-me-through-it/when-in-the-visit,take-me-through-it/slowest-part,four-minutes/pin-the-order,friday-night/i-can-see-why,hold-it/wish-i-could,man-in-march/make-it-standard,what-have-you-got/tuesday-at-eight,what-have-you-got/something-better,teo-leans-in/better-not,before-you-go/first-thing-monday',
          ending: 'on-the-calendar',
          score: 35,
          band: 'getting-there',
        },
        {
          path: 'doorway/i-understand,she-turns/still-good,take-me-through-it/slowest-part,take-me-through-it/two-for-one,four-minutes/hard-moment,friday-night/its-federal,hold-it/wish-i-could,man-in-march/make-it-standard,what-have-you-got/sometime-next-week,what-have-you-got/something-better,teo-leans-in/better-not,before-you-go/first-thing-monday',
          ending: 'that-was-nice',
          score: 33,
          band: 'getting-there',
        },
        {
          path: 'doorway/i-understand,she-turns/would-wear,take-me-through-it/when-in-the-visit,take-me-through-it/hear-not-see,four-minutes/hard-moment,friday-night/i-can-see-why,hold-it/call-it-a-pilot,tell-ravi/check-first,what-have-you-got/which-minute,what-have-you-got/tuesday-at-eight,teo-leans-in/on-your-own-name,before-you-go/yes-or-no-by-noon',
          ending: 'a-favor',
          score: 56,
          band: 'getting-there',
        },
        {
          path: 'doorway/sit-and-ask,she-turns/third-in-the-room,take-me-through-it/slowest-part,take-me-through-it/two-for-one,four-minutes/they-notice,friday-night/its-federal,hold-it/information-blocking,man-in-march/not-every-one,what-have-you-got/something-better,what-have-you-got/sometime-next-week,teo-leans-in/both-know-better,before-you-go/he-never-says-no',
          ending: 'in-by-midnight',
          score: 8,
          band: 'try-again',
        },
        {
          path: 'doorway/nine-notes,here-to-collect/it-goes-red,take-me-through-it/slowest-part,take-me-through-it/two-for-one,four-minutes/they-notice,friday-night/its-federal,hold-it/information-blocking,her-coat/another-time',
          ending: 'she-goes',
          score: -11,
          band: 'try-again',
        },
        {
          path: 'doorway/nine-notes,here-to-collect/it-goes-red,take-me-through-it/two-for-one,take-me-through-it/when-in-the-visit,four-minutes/hard-moment,friday-night/its-federal,hold-it/information-blocking,her-coat/two-more-minutes,what-have-you-got/which-minute,what-have-you-got/tuesday-at-eight,teo-leans-in/on-your-own-name,before-you-go/yes-or-no-by-noon',
          ending: 'monday-noon',
          score: 48,
          band: 'solid',
        },
        {
          path: 'doorway/sit-and-ask,she-turns/third-in-the-room,take-me-through-it/when-in-the-visit,take-me-through-it/hear-not-see,four-minutes/the-other-three,friday-night/add-it-monday,nine-seconds/i-was-wrong,man-in-march/voice-then-page,what-have-you-got/which-minute,what-have-you-got/tuesday-at-eight,teo-leans-in/on-your-own-name,before-you-go/yes-or-no-by-noon',
          ending: 'voice-first',
          score: 71,
          band: 'solid',
        },
        {
          path: 'doorway/sit-and-ask,she-turns/third-in-the-room,take-me-through-it/when-in-the-visit,take-me-through-it/hear-not-see,four-minutes/the-other-three,friday-night/kitchen-table,hold-it/call-it-a-pilot,tell-ravi/before-ravi,what-have-you-got/which-minute,what-have-you-got/tuesday-at-eight,teo-leans-in/on-your-own-name,before-you-go/yes-or-no-by-noon',
          ending: 'voice-first',
          score: 85,
          band: 'strong',
        },
      ],
    },
  ],
  [
    'weeks-without-a-word.scenario.json',
    {
      overAllPaths: {
        paths: '2151792',
        shortest: 8,
        longest: 12,
        states: 10394,
        par: { possible: 26, exact: true },
      },
      paths: [
        {
          path: 'third-call/there-is,dana-goes-in-the-book/what-else,asked-again/so-nobody-else,box-six/never-was-you,thursday-at-ten/if-it-goes-by,thursday-at-ten/one-look,marisol-reaches-for-the-phone/ask-him-first,three-nights-with-the-portal/read-me-the-list,three-nights-with-the-portal/three-ways,out-on-the-porch/came-outside-to-say-it,pen-ready/two-oclock,read-back/log-and-list',
          ending: 'in-rosas-folder',
          score: 100,
          band: 'strong',
        },
        {
          path: 'third-call/so-frustrating,dana-goes-in-the-book/sounds-hard,asked-again/bear-with-me,box-six/queue-not-box,thursday-at-ten/so-scary,marisol-reaches-for-the-phone/put-him-back-on,three-nights-with-the-portal/three-ways,out-on-the-porch/of-course,pen-ready/start-tonight,read-back/all-correct',
          ending: 'a-name-and-a-time',
          score: 48,
          band: 'solid',
        },
        {
          path: 'third-call/birth-date,dates-and-times/lets-move-forward,asked-again/policy,box-six/queue-not-box,thursday-at-ten/noon-wednesday,marisol-has-had-enough/only-with-him,three-nights-with-the-portal/send-it-all,one-more-word/for-thursday,pen-ready/start-tonight,flat-read-back/you-did-your-part',
          ending: 'the-folding-chair',
          score: 33,
          band: 'getting-there',
        },
        {
          path: 'third-call/there-is,dana-goes-in-the-book/what-else,asked-again/so-nobody-else,box-six/never-was-you,thursday-at-ten/if-it-goes-by,thursday-at-ten/one-look,marisol-reaches-for-the-phone/ask-him-first,three-nights-with-the-portal/read-me-the-list,three-nights-with-the-portal/three-ways,out-on-the-porch/came-outside-to-say-it,pen-ready/before-thursday,read-back/all-correct',
          ending: 'more-hope-than-plan',
          score: 85,
          band: 'solid',
        },
        {
          path: 'third-call/there-is,dana-goes-in-the-book/what-else,asked-again/so-nobody-else,box-six/never-was-you,thursday-at-ten/if-it-goes-by,thursday-at-ten/one-look,marisol-reaches-for-the-phone/whats-your-email,three-nights-with-the-portal/old-balance,out-on-the-porch/between-us,what-you-said-before/my-word-on-it,still-on-the-page/you-poor-thing',
          ending: 'marisol-has-the-pen',
          score: 21,
          band: 'getting-there',
        },
        {
          path: 'third-call/birth-date,dates-and-times/everybody-tries,asked-again/policy,box-six/please-dont,thursday-at-ten/noon-wednesday,marisol-has-had-enough/lower-your-voice,three-nights-with-the-portal/send-it-all,one-more-word/other-department',
          ending: 'he-hangs-up',
          score: -12,
          band: 'try-again',
        },
        {
          path: 'third-call/birth-date,dates-and-times/lets-move-forward,asked-again/policy,box-six/please-dont,thursday-at-ten/noon-wednesday,marisol-has-had-enough/only-with-him,three-nights-with-the-portal/send-it-all,one-more-word/for-thursday,pen-ready/before-thursday,flat-read-back/hang-in-there',
          ending: 'the-other-number',
          score: 19,
          band: 'getting-there',
        },
        {
          path: 'third-call/thirty-days,dates-and-times/dana-four-ten,asked-again/so-nobody-else,box-six/never-was-you,thursday-at-ten/if-it-goes-by,thursday-at-ten/one-look,marisol-reaches-for-the-phone/ask-him-first,three-nights-with-the-portal/read-me-the-list,three-nights-with-the-portal/three-ways,out-on-the-porch/came-outside-to-say-it,pen-ready/two-oclock,read-back/log-and-list',
          ending: 'in-rosas-folder',
          score: 88,
          band: 'strong',
        },
        {
          path: 'third-call/thirty-days,dates-and-times/dana-four-ten,asked-again/skip-it,you-never-asked/right-to-say-so,thursday-at-ten/she-will-hold,marisol-reaches-for-the-phone/whats-your-email,three-nights-with-the-portal/your-chart,three-nights-with-the-portal/three-ways,one-more-word/hard-word-alone,what-you-said-before/cant-know-that,read-back/log-and-list',
          ending: 'in-rosas-folder',
          score: 52,
          band: 'solid',
        },
      ],
    },
  ],
]);

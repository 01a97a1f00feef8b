import { EdgeLinks } from '../edge-links.tsx';
import { Screen } from '../screen.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { BandsExplained } from './bands-explained.tsx';
import { CriteriaExplained } from './criteria-explained.tsx';
import { article, references } from './references.ts';

/** What is scored and how, where it comes from, and what is done with what the learner says. */
export default function About() {
  return (
    <Screen name="About the scores" actions={<EdgeLinks to={['library', 'past', 'settings']} />}>
      <div className="page page--narrow stack stack--wide about">
        <header className="stack">
          <ScreenHeading>About the scores</ScreenHeading>
          <p className="lead">
            Softspoken is for practice. What it shows you is about the replies in one conversation;
            it is not a measurement of a person, and no one else sees it.
          </p>
          <p>
            It grew out of one article on empathy in health information management, whose skills can
            be practised: listening, seeing it from the other side, keeping one’s own feelings in
            hand, and doing something definite.
          </p>
          <p className="soft">{article}</p>
        </header>
        <CriteriaExplained />
        <BandsExplained />
        <Sources />
        <YourPrivacy />
        <Credits />
      </div>
    </Screen>
  );
}

function Sources() {
  return (
    <section className="stack" aria-labelledby="sources">
      <h2 id="sources">Where the criteria come from</h2>
      <p>
        The criteria rest on published ways of looking at conversations in health care. They are put
        in this project’s own words; no item of any instrument is copied.
      </p>
      {references.map(({ title, works }) => (
        <section key={title} className="stack">
          <h3>{title}</h3>
          <ul className="about__works small">
            {works.map((work) => (
              <li key={work}>{work}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function YourPrivacy() {
  return (
    <section className="stack" aria-labelledby="privacy">
      <h2 id="privacy">What you say stays with you</h2>
      <p>
        Everything is kept in this browser, on this device. Nothing is sent anywhere, there is no
        account, and nobody is told that you were here. In the settings you can save all of it to a
        file, put it back, or delete it.
      </p>
    </section>
  );
}

function Credits() {
  return (
    <section className="stack" aria-labelledby="credits">
      <h2 id="credits">Thanks to</h2>
      <ul className="about__works">
        <li>Open Peeps by Pablo Stanley, for the faces (CC0).</li>
        <li>
          Newsreader by Production Type and Atkinson Hyperlegible Next by the Braille Institute, for
          the letters (SIL Open Font License 1.1).
        </li>
        <li>
          The program is free under the MIT licence, the conversations that come with it under CC BY
          4.0: use them, change them, and say where they are from.
        </li>
      </ul>
      <p className="soft">
        The conversations follow federal rules of the United States; your state may be stricter.
        None of it is legal advice.
      </p>
    </section>
  );
}

import type { Rect } from '../../src/design/geometry.ts';
import { receivesOnGround } from '../../src/design/layout/message.ts';
import type { Scene } from '../../src/film/scenes/index.ts';
import type { LeadStep } from '../slide/lead.ts';
import { Contact, contactLead } from './Contact.tsx';
import { Compare, compareLead } from './Compare.tsx';
import { Count, countLead } from './Count.tsx';
import { Definition, definitionLead } from './Definition.tsx';
import { Feelings, feelingsLead } from './Feelings.tsx';
import { Figure, figureLead } from './Figure.tsx';
import { Message, messageLead } from './Message.tsx';
import { People, peopleLead } from './People.tsx';
import { Picture, pictureHeadline, pictureLead } from './Picture.tsx';
import { Question, questionLead } from './Question.tsx';
import { Quote, quoteLead } from './Quote.tsx';
import { Spread, spreadLead } from './Spread.tsx';
import { Steps, stepsLead } from './Steps.tsx';
import { gathersOnGround, Support, supportHeadline, supportLead } from './Support.tsx';
import { Trend, trendLead } from './Trend.tsx';
import { coversGround } from '../../src/design/layout/picture.ts';
import { Truth, truthLead } from './Truth.tsx';
import type { SceneView } from './view.ts';

/**
 * How a kind of scene is drawn, what it asks of the leading dot, whether its art stands on portrait's ground, and the
 * room it leaves a headline, where that is more than the words' own.
 */
type Telling<Kind extends Scene['kind']> = {
  Draw: React.FC<SceneView<Kind>>;
  lead: (view: SceneView<Kind>) => LeadStep[];
  usesGround: (view: SceneView<Kind>) => boolean;
  headline?: (view: SceneView<Kind>) => Rect;
};

const always = () => true;
const never = () => false;

const tellings: { [Kind in Scene['kind']]: Telling<Kind> } = {
  definition: { Draw: Definition, lead: definitionLead, usesGround: always },
  people: { Draw: People, lead: peopleLead, usesGround: always },
  figure: { Draw: Figure, lead: figureLead, usesGround: always },
  trend: { Draw: Trend, lead: trendLead, usesGround: never },
  compare: { Draw: Compare, lead: compareLead, usesGround: never },
  count: { Draw: Count, lead: countLead, usesGround: always },
  message: { Draw: Message, lead: messageLead, usesGround: ({ stage }) => receivesOnGround(stage) },
  spread: { Draw: Spread, lead: spreadLead, usesGround: always },
  feelings: { Draw: Feelings, lead: feelingsLead, usesGround: always },
  steps: { Draw: Steps, lead: stepsLead, usesGround: always },
  support: {
    Draw: Support,
    lead: supportLead,
    usesGround: gathersOnGround,
    headline: supportHeadline,
  },
  quote: { Draw: Quote, lead: quoteLead, usesGround: never },
  truth: { Draw: Truth, lead: truthLead, usesGround: never },
  contact: { Draw: Contact, lead: contactLead, usesGround: never },
  question: { Draw: Question, lead: questionLead, usesGround: never },
  picture: {
    Draw: Picture,
    lead: pictureLead,
    usesGround: ({ stage }) => coversGround(stage),
    headline: pictureHeadline,
  },
};

/** Any scene in its slide. */
export type AnySceneView = { [Kind in Scene['kind']]: SceneView<Kind> }[Scene['kind']];

// A view's scene is of the kind by which its telling is found; TypeScript cannot follow that.
const tellingOf = (view: AnySceneView) => tellings[view.scene.kind] as Telling<Scene['kind']>;

/** Draws a scene by its kind. */
export const SceneArt: React.FC<{ view: AnySceneView }> = ({ view }) => {
  const { Draw } = tellingOf(view);
  return <Draw {...view} />;
};

/** What a scene asks of the leading dot. */
export const leadSteps = (view: AnySceneView): LeadStep[] => tellingOf(view).lead(view);

/** Whether a scene's own art stands on the ground of portrait. */
export const usesGround = (view: AnySceneView): boolean => tellingOf(view).usesGround(view);

/** The room that a scene leaves the headline. */
export const headlineRoom = (view: AnySceneView): Rect =>
  tellingOf(view).headline?.(view) ?? view.stage.words;

import { useMemo } from 'react';
import { FORMS } from '../../client/index.ts';
import { FIELD_LABELS } from '../acts/tell-act.ts';
import type {
  Correction,
  Deed,
  Description,
  Kind,
  ReportView,
  ReviewedStatement,
  Span,
  StatementField,
} from '../api/types.ts';
import { PickList } from '../controls/pick-list.tsx';
import { KIND_STYLES } from '../kinds/kind-style.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { tellSpeaker } from '../words/tell-speaker.ts';
import { DateDialog } from './date-dialog.tsx';
import { dateOffers } from './date-offers.ts';
import { DescribeDialog } from './describe-dialog.tsx';
import { KindPalette } from './kind-palette.tsx';
import { nameChoices } from './name-choices.ts';
import { NamePalette } from './name-palette.tsx';
import { NamesDialog } from './names-dialog.tsx';
import { namesWithin, reportNames } from './report-names.ts';
import { StatementLine } from './statement-line.tsx';

/** What is being edited in a dialog; spans are adjusted in the text instead. */
export type Editing =
  | { type: 'field'; statement: ReviewedStatement; field: StatementField }
  | { type: 'add'; span: Span; kind?: Kind }
  | { type: 'describe' };

const FORM_GLOSSES: Record<ReviewedStatement['form'], string> = {
  direct: 'all in quotation marks',
  mixed: 'part in quotation marks',
  indirect: 'none in quotation marks',
};

const HINTS: Partial<Record<StatementField, string>> = {
  addressee: 'Whom the words are directed at.',
  via: 'Outlets, spokespersons or documents the words came through, nearest to the speaker first.',
};

/** The dialog for what is being edited. */
export function Editors({
  editing,
  view,
  onEdit,
  onCorrect,
  onDescribe,
  onAdd,
}: {
  editing: Editing;
  view: ReportView;
  onEdit: (editing: Editing | null) => void;
  onCorrect: (statement: string, values: Correction) => unknown;
  onDescribe: (values: Description) => void;
  onAdd: (fields: Extract<Deed, { type: 'add' }>['fields']) => unknown;
}) {
  const names = useMemo(() => reportNames(view), [view]);
  const { text } = view.report;
  const inParagraphs = (spans: readonly Span[]) => ({
    label: 'In the same paragraph',
    names: namesWithin(
      view,
      paragraphs(text).filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end)),
    ),
  });
  const close = () => onEdit(null);
  const then = (run: () => unknown) => {
    close();
    void run();
  };

  if (editing.type === 'describe') {
    return <DescribeDialog view={view} onClose={close} onSave={(values) => then(() => onDescribe(values))} />;
  }
  if (editing.type === 'add') {
    const { span, kind } = editing;
    const subject = <>“{text.slice(span.start, span.end)}”</>;
    return kind ? (
      <NamePalette
        key="speaker"
        title="Speaker"
        subject={subject}
        names={nameChoices(names, { candidates: [], near: inParagraphs([span]) })}
        current={undefined}
        onClose={close}
        onPick={(speaker) => then(() => onAdd({ content: [span], kind, speaker }))}
      />
    ) : (
      <KindPalette
        key="kind"
        subject={subject}
        candidates={[]}
        current={null}
        onClose={close}
        onPick={(kind) => onEdit({ type: 'add', span, kind })}
      />
    );
  }

  const { statement, field } = editing;
  const subject = <StatementLine statement={statement} />;
  const around = inParagraphs([...statement.cue, ...statement.content]);
  const save = (values: Correction) => then(() => onCorrect(statement.id, values));
  switch (field) {
    case 'kind':
      return (
        <KindPalette
          subject={subject}
          candidates={statement.candidates.kind}
          current={statement.kind}
          onClose={close}
          onPick={(kind) => (kind === statement.kind ? close() : save({ kind }))}
        />
      );
    case 'speaker':
      return (
        <NamePalette
          title={FIELD_LABELS[field]}
          subject={subject}
          names={nameChoices(names, {
            candidates: statement.candidates.speaker,
            near: { label: 'In the words of the source', names: namesWithin(view, statement.source) },
          })}
          current={statement.speaker}
          onClose={close}
          onPick={(speaker) => (speaker === statement.speaker ? close() : save({ speaker }))}
        />
      );
    case 'holder':
      return (
        <NamePalette
          title={FIELD_LABELS[field]}
          subject={subject}
          names={nameChoices(names, { candidates: [], near: around })}
          current={statement[field]}
          onClose={close}
          onPick={(holder) => (holder === statement.holder ? close() : save({ holder }))}
        />
      );
    case 'addressee':
    case 'via':
      return (
        <NamesDialog
          title={FIELD_LABELS[field]}
          hint={HINTS[field] ?? ''}
          subject={subject}
          names={nameChoices(names, { candidates: [], near: around })}
          current={statement[field]}
          onClose={close}
          onSave={(names) => save({ [field]: names })}
        />
      );
    case 'said':
    case 'due':
      return (
        <DateDialog
          title={FIELD_LABELS[field]}
          subject={subject}
          offers={dateOffers(field, view.report.published)}
          current={statement[field]}
          onClose={close}
          onSave={(date) => (date === statement[field] ? close() : save({ [field]: date }))}
        />
      );
    case 'form':
      return (
        <PickList
          title="Form"
          subject={subject}
          placeholder="How much stands in quotation marks"
          choices={FORMS.map((form) => ({
            id: form,
            label: form,
            detail: FORM_GLOSSES[form],
            chosen: form === statement.form,
          }))}
          onClose={close}
          onPick={(id) => save({ form: FORMS.find((form) => form === id) ?? statement.form })}
        />
      );
    case 'parent':
      return (
        <PickList
          title="Inside"
          subject={subject}
          placeholder="The statement that encloses this one"
          choices={view.statements
            .filter((other) => other.id !== statement.id && other.review !== 'rejected')
            .map((other) => ({
              id: other.id,
              label: `${tellSpeaker(other)}: ${other.content[0]?.quote ?? ''}`,
              detail: KIND_STYLES[other.kind].label,
              chosen: other.id === statement.parent,
            }))}
          onClose={close}
          onPick={(parent) => save({ parent })}
          none={{ label: 'Inside none', pick: () => save({ parent: null }) }}
        />
      );
    case 'content':
    case 'cue':
    case 'source':
    case 'condition':
      return null;
  }
}

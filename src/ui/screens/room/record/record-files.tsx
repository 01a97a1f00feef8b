import { printRecord, printVotes } from '../../../../room/record/print-record.ts';
import type { SessionRecord } from '../../../../room/record/session-record.ts';
import type { RoomLog } from '../../../../room/room-act.ts';
import { Button } from '../../../parts/button.tsx';
import { saveAsFile } from '../../settings/save-as-file.ts';
import { saveRoomFile } from '../hosting/save-room.ts';

export interface RecordFilesProps {
  readonly record: SessionRecord;
  readonly log: RoomLog;
  /** The scenario's text, which the session's own file brings along. */
  readonly text: () => Promise<string>;
}

/** Without it, spreadsheets take the file for one in the letters of their own country. */
const utf8Mark = '\uFEFF';

/** The record on paper, for a spreadsheet, for a program, and as a session that can be opened again. */
export function RecordFiles({ record, log, text }: RecordFilesProps) {
  const kind = record.rehearsal ? 'rehearsal' : 'room';
  const name = `softspoken-${kind}-${record.openedAt.slice(0, 10)}`;
  return (
    <div className="row paper__tools">
      <Button look="primary" onClick={() => window.print()}>
        Print or save as PDF
      </Button>
      <Button
        onClick={() =>
          saveAsFile(`${name}-votes.csv`, utf8Mark + printVotes(record), 'text/csv;charset=utf-8')
        }
      >
        Votes as CSV
      </Button>
      <Button onClick={() => saveAsFile(`${name}-record.json`, printRecord(record))}>
        Record as JSON
      </Button>
      <Button onClick={async () => saveRoomFile(log, await text())}>
        The session, to open again
      </Button>
    </div>
  );
}

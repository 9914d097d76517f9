/**
 * Generated from the API's OpenAPI document by scripts/generate-client.ts: do not edit.
 * @module
 */
export interface paths {
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What runs here, and over which data */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports, filtered, searched and sorted */
        get: operations["listReports"];
        put?: never;
        /**
         * Read a text and keep it
         * @description At most 16 MiB.
         */
        post: operations["addReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outlets and languages that occur */
        get: operations["getReportFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report with its statements and acts */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a report again with the running engine; what people did is laid over it again, and a reading that a person chose stays shown */
        post: operations["readReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The readings of a report, oldest first, and which of them is shown
         * @description The act `show-reading` chooses another; `undo` takes that back.
         */
        get: operations["listReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/readings/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is other in one reading of a report than in another */
        get: operations["compareReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements, filtered, searched and sorted */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One statement */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/utterance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a statement says, with every other that says it on the same occasion, and its origins
         * @description The acts `join` and `part` as `utterance` or `origin` say otherwise. Of a statement that the ledger keeps, within its entry.
         */
        get: operations["getUtterance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statements/{id}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entry of the ledger that a statement stands in, if it keeps it */
        get: operations["getEntryOfStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promises, threats, predictions and demands, filtered, searched and sorted */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many entries there are of each value of each filter, under all other filters */
        get: operations["getEntryFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open entries that wait for a look: overdue, due soon, or with something new since a day */
        get: operations["listDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry with what voices it and bears on it, or a stretch; any of its statements leads to it */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people did with an entry, and with statements that they parted from it */
        get: operations["getEntryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said and is due when: one by one, or counted in bins where there are too many */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Denials, contradictions, and what speakers said otherwise before: pairs of statements
         * @description A machine proposes them, with how likely each is, unless a person said so by the act `dispute`; none tells who is right.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How entries turned out, by who would have to act or who predicts; those with most judged first */
        get: operations["listScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who says what kind of thing to whom, how often, in a chosen time
         * @description Of a commitment, intent, threat or refusal, whoever would have to act counts as the one who says it, where the statement names somebody else than its speaker; of every other kind the speaker. Statements that name nobody on one of the sides, and those that a person rejected, are no part of it.
         */
        get: operations["getRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statements that relations are made of, the latest first */
        get: operations["getRelatedStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements that nobody accepted or rejected, those that a machine is least sure of first
         * @description By the lowest of the probabilities that it is a statement, that the speaker and that the kind is right.
         */
        get: operations["listReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much was reviewed, and how many of the statements that nobody looked at are wrong */
        get: operations["getReviewProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a machine proposes between passages and nobody decided on: evidence, joins or disputes
         * @description For each entry a passage once, beside the statement that it most likely bears on; of each statement the earlier one to which a machine joins it, but for copies; pairs of statements in dispute. The acts `bear`, `join`, `part` and `dispute` decide on them.
         */
        get: operations["listLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/review/links/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many links of each sort wait, and how many people decided on */
        get: operations["getLinkProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors that reports name */
        get: operations["listActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One actor; of an id that was merged, what it was merged into */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What reports call an actor, and how many do so */
        get: operations["getActorNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an actor promised, threatened, predicted, demanded and was told, and who speaks for whom */
        get: operations["getActorRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an actor said something of which kind, also on one subject */
        get: operations["getActorLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people did with an actor, and with what is merged into it */
        get: operations["getActorHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers, the one that somebody worked on last first */
        get: operations["listDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier with everything that its items point at; what is gone is told as lost */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people did with a dossier, also with one whose beginning was taken back */
        get: operations["getDossierHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people did, newest first */
        get: operations["listActs"];
        put?: never;
        /**
         * Accept, reject, correct, add, describe, remove, choose a reading; add, correct, merge or split actors; join and part statements, link or judge entries, say what is in dispute; begin dossiers and work on them; undo; all or nothing
         * @description At most 16 MiB and 500 deeds.
         */
        post: operations["addActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs since the server started, newest first */
        get: operations["listJobs"];
        put?: never;
        /**
         * Read files and keep the reports in them
         * @description At most 128 MiB at once; more goes through "troth add".
         */
        post: operations["addJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One job */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job after the report in hand; what it added stays */
        post: operations["stopJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a stopped or failed job up again where it was left */
        post: operations["resumeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invented reports that come with Troth, and which of them the store shows */
        get: operations["listSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the samples into the store: what was taken out comes back, a job reads the others */
        post: operations["addSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/samples/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the samples out of the store, all in one; each by an act that can be undone */
        post: operations["removeSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days that are held open for `asKnownOn`, or being opened, and how far that is
         * @description A day is opened when it is first asked about, which takes long in a large store; two are held.
         */
        get: operations["listKnownDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/known/{day}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the opening of a day up, or close it; requests that wait for it fail with `job/stopped` */
        post: operations["stopKnownDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `change` (the store changed), `job` (a Job) and `known` (a KnownDay) */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements as a file; those a person rejected only when `review` asks for them */
        get: operations["exportStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people decided, beside what machines had said, as training data: one decision a line */
        get: operations["exportDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the ledger as a file, with what voices them and bears on them; `claimreview`: only those that a person judged */
        get: operations["exportEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statements that nobody accepted or rejected as a file, in the order of the queue */
        get: operations["exportReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a machine proposes between passages and nobody decided on as a file, in the order of the queue */
        get: operations["exportLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies on a stretch of the timeline as a file, one by one; `timelinejs`: for TimelineJS */
        get: operations["exportTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due as a file, all of it; `ics`: the deadlines as all-day events of a calendar */
        get: operations["exportDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/dossier/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A dossier as one file; `html` needs nothing but itself and shows its evidence */
        get: operations["exportDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Relations as a file: a list of edges, JSON, or GraphML for Gephi and the like */
        get: operations["exportRelations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What every failed request answers. */
        Failure: {
            error: components["schemas"]["Problem"];
        };
        /** @description What went wrong, where, and what to do. */
        Problem: {
            /**
             * @description documented in docs/errors.md
             * @enum {string}
             */
            code: "intake/not-found" | "intake/unreadable" | "intake/empty" | "intake/too-large" | "intake/binary" | "intake/unsupported" | "intake/no-text" | "intake/bad-manifest" | "model/invalid" | "model/lost-anchor" | "store/not-found" | "store/removed" | "store/unreadable" | "store/newer" | "store/not-writable" | "store/closed" | "store/busy" | "store/bad-cursor" | "act/unknown-target" | "act/invalid" | "act/blocked" | "api/bad-request" | "api/not-found" | "api/method-not-allowed" | "api/media-type" | "api/too-large" | "api/forbidden" | "api/internal" | "api/unreachable" | "server/port-taken" | "server/cannot-listen" | "job/stopped" | "cli/usage" | "cli/cannot-write" | "cli/internal" | "release/exists" | "release/unreadable" | "release/changed" | "engine/failed" | "engine/bad-bundle" | "engine/bad-pipeline";
            /** @description what is wrong and what to do, for a person */
            message: string;
            /** @description the file, field or address concerned */
            where: string | null;
            /** @description what to do about it */
            remedy: string | null;
        };
        /** @description What runs here, and over which data. */
        Status: {
            version: string;
            engine: {
                name: string;
                version: string;
            };
            /** @description author of acts that name none */
            person: string;
            counts: {
                reports: number;
                statements: number;
                actors: number;
                acts: number;
            };
            /** @description the folder where the data is kept */
            data: string;
        };
        /** @description One page of reports. */
        ReportPage: {
            items: components["schemas"]["ReportSummary"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
        };
        /** @description A report as lists show it. */
        ReportSummary: {
            /** @description the headline */
            title: string | null;
            /** @description who published it */
            outlet: string | null;
            /** @description the author line */
            byline: string | null;
            /** @description when it was published */
            published: string | null;
            /** @description its web address, http or https */
            address: string | null;
            /** @description BCP 47 tag, such as "en" */
            language: string | null;
            /** @description derived from text and outlet: the same report has the same id everywhere */
            id: string;
            /** @description SHA-256 of the text in UTF-8, hexadecimal */
            hash: string;
            /**
             * @description what it was read from
             * @enum {string}
             */
            format: "text" | "html";
            /** @description name of the file it was read from */
            file: string | null;
            /** @description character set the bytes were in, a WHATWG label; null for text that came as text */
            charset: string | null;
            /**
             * Format: date-time
             * @description when it came into the store
             */
            added: string;
            /** @description words in its text */
            words: number;
            /** @description statements in it that are not rejected */
            statements: number;
            /** @description statements in it that a person accepted or rejected */
            reviewed: number;
            /** @description details that a person corrected */
            described: ("title" | "outlet" | "byline" | "published" | "address" | "language")[];
            /** @description where the search words stand, marked with U+0002 and U+0003; null without a search */
            snippet: string | null;
        };
        /** @description Values to filter reports by, with counts; most first. */
        ReportFacets: {
            outlet: {
                value: string;
                count: number;
            }[];
            language: {
                value: string;
                count: number;
            }[];
        };
        /** @description The report, and whether it is new. */
        AddedReportView: {
            /** @description false when the store held it already */
            added: boolean;
            report: components["schemas"]["ReportView"];
        };
        /** @description A report with all that is shown beside it. */
        ReportView: {
            report: components["schemas"]["Report"];
            /** @description details that a person corrected */
            described: ("title" | "outlet" | "byline" | "published" | "address" | "language")[];
            /**
             * Format: date-time
             * @description when it came into the store
             */
            added: string;
            /** @description in text order */
            statements: components["schemas"]["ReviewedStatement"][];
            /** @description in text order */
            mentions: components["schemas"]["Mention"][];
            /** @description those that mentions and statements name, with the names that this report gives them */
            actors: components["schemas"]["Actor"][];
            /** @description ids of the actors that speak, by statement */
            speakers: {
                [key: string]: string;
            };
            /** @description oldest first, those taken back included */
            acts: components["schemas"]["Act"][];
            /** @description the reading that is shown; null when it was never read */
            reading: {
                /** @description derived from the analysis: the same analysis is the same reading */
                id: string;
                /**
                 * Format: date-time
                 * @description when it was made
                 */
                at: string;
                engine: {
                    name: string;
                    version: string;
                };
                /** @description fingerprint of what people say of actors, if the engine knew any of it: with the same one, the same text, engine and model give the same analysis */
                registry?: string;
            } | null;
        };
        /** @description One published text as it was read. */
        Report: {
            /** @description the headline */
            title: string | null;
            /** @description who published it */
            outlet: string | null;
            /** @description the author line */
            byline: string | null;
            /** @description when it was published */
            published: string | null;
            /** @description its web address, http or https */
            address: string | null;
            /** @description BCP 47 tag, such as "en" */
            language: string | null;
            /** @description derived from text and outlet: the same report has the same id everywhere */
            id: string;
            /** @description SHA-256 of the text in UTF-8, hexadecimal */
            hash: string;
            /** @description the text as read; spans point into it */
            text: string;
            /** @description in text order, not overlapping */
            furniture: components["schemas"]["Furniture"][];
            /**
             * @description what it was read from
             * @enum {string}
             */
            format: "text" | "html";
            /** @description name of the file it was read from */
            file: string | null;
            /** @description character set the bytes were in, a WHATWG label; null for text that came as text */
            charset: string | null;
        };
        /** @description Page furniture inside a text: marked, kept, and not read for statements. */
        Furniture: {
            start: number;
            end: number;
            /** @enum {string} */
            kind: "byline" | "dateline" | "caption" | "share" | "comments" | "related" | "notice" | "address";
        };
        /** @description A statement with people’s acts laid over it. */
        ReviewedStatement: {
            /** @description what is said: the verbatim fragments, without quotation marks at their edges and a leading "that" */
            content: components["schemas"]["Anchor"][];
            /** @description the words that attribute it; empty if none */
            cue: components["schemas"]["Anchor"][];
            /** @description the words that name the source at this place; empty if the report names none */
            source: components["schemas"]["Anchor"][];
            /** @description an if, unless, until or provided condition on the content; empty if none */
            condition: components["schemas"]["Anchor"][];
            /** @description the fullest name that the report gives the source; null if it names none */
            speaker: string | null;
            /** @enum {string} */
            form: "direct" | "mixed" | "indirect";
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
            /** @description whom the words are directed at */
            addressee: string[];
            /** @description outlets, spokespersons, documents between speaker and report, nearest the speaker first */
            via: string[];
            /** @description who would have to act or refrain, if not the speaker */
            holder: string | null;
            /** @description when it was said */
            said: string | null;
            /** @description by when or over what time it can be checked */
            due: string | null;
            /** @description id of the statement that encloses this one */
            parent: string | null;
            /** @description see statementId */
            id: string;
            /** @description id of the report */
            report: string;
            /** @description that this is a statement at all; null when nobody estimated it */
            probability: number | null;
            candidates: components["schemas"]["Candidates"];
            /** @description those that stand in content and cue as they are shown, in text order */
            hedges: components["schemas"]["Hedge"][];
            /** @description those that stand in the content as it is shown, in text order */
            quantities: components["schemas"]["Quantity"][];
            /** @description those that stand in content and condition as they are shown or tell one of its dates, in text order; where a person set a date, no words tell it */
            times: components["schemas"]["TimeExpression"][];
            provenance: {
                speaker: components["schemas"]["Provenance"];
                kind: components["schemas"]["Provenance"];
                form: components["schemas"]["Provenance"];
                content: components["schemas"]["Provenance"];
                cue: components["schemas"]["Provenance"];
                source: components["schemas"]["Provenance"];
                addressee: components["schemas"]["Provenance"];
                via: components["schemas"]["Provenance"];
                holder: components["schemas"]["Provenance"];
                said: components["schemas"]["Provenance"];
                due: components["schemas"]["Provenance"];
                condition: components["schemas"]["Provenance"];
                parent: components["schemas"]["Provenance"];
                hedges?: components["schemas"]["Provenance"];
                quantities?: components["schemas"]["Provenance"];
                times?: components["schemas"]["Provenance"];
            };
            /** @enum {string} */
            review: "unreviewed" | "accepted" | "rejected";
            /** @description fields whose anchors no longer fit the text */
            lost: ("content" | "cue" | "source" | "condition")[];
            /** @description the reading shown does not have it; it stays because a person worked on it */
            carried: boolean;
            /** @description ids of the acts in force on it, oldest first */
            acts: string[];
        };
        /** @description A span with the words it covers and their context. */
        Anchor: {
            /** @description first UTF-16 unit, inclusive */
            start: number;
            /** @description one past the last UTF-16 unit */
            end: number;
            /** @description the words covered, verbatim */
            quote: string;
            /** @description up to 32 UTF-16 units before */
            prefix: string;
            /** @description up to 32 UTF-16 units after */
            suffix: string;
        };
        /** @description What speaker and kind may be, likeliest first; absent or empty where nobody estimated it. */
        Candidates: {
            speaker: components["schemas"]["SpeakerChoice"][];
            kind: components["schemas"]["KindChoice"][];
        };
        /** @description Somebody who may be the speaker. */
        SpeakerChoice: {
            /** @description a name; null: it cannot be told, or nobody is named */
            value: string | null;
            /** @description that it is the right one */
            probability: number;
        };
        /** @description A kind that a statement may be of. */
        KindChoice: {
            /** @enum {string} */
            value: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
            /** @description that it is the right one */
            probability: number;
        };
        /** @description Words that say how likely or how sure what is said is. */
        Hedge: {
            anchor: components["schemas"]["Anchor"];
            /**
             * @description null where they only tell confidence
             * @enum {string|null}
             */
            likelihood: "almost no chance" | "very unlikely" | "unlikely" | "roughly even" | "likely" | "very likely" | "almost certain" | "possible" | null;
            /** @description least probability that they stand for; null where they give none */
            low: number | null;
            /** @description greatest probability that they stand for; null where they give none */
            high: number | null;
            /**
             * @description null where they only tell likelihood
             * @enum {string|null}
             */
            confidence: "low" | "moderate" | "high" | null;
        };
        /** @description A number that is said of something, with what it counts. */
        Quantity: {
            anchor: components["schemas"]["Anchor"];
            /** @description least value; null where no lower end is told ("up to 300") */
            low: number | null;
            /** @description greatest value; null where no upper end is told ("at least 40") */
            high: number | null;
            /** @enum {string} */
            approximation: "exact" | "about" | "at least" | "at most" | "more than" | "less than" | "between";
            /** @enum {string} */
            measure: "count" | "money" | "percent" | "times" | "length" | "area" | "mass" | "volume" | "speed" | "temperature" | "power";
            /** @description of a count, what is counted, in the report’s words ("American troops"); of money, the ISO 4217 code; else the name of the unit ("square kilometre"); null if not told */
            unit: string | null;
            /** @description what it is a part or an amount of, in the report’s words ("the territory") */
            of: string | null;
            /**
             * @description null where it stands for itself
             * @enum {string|null}
             */
            comparison: "increase" | "decrease" | "multiple" | "change" | null;
            /** @description of a change, the number before; else null */
            from: number | null;
        };
        /** @description Words that name a time, with the date that they come to. */
        TimeExpression: {
            anchor: components["schemas"]["Anchor"];
            /** @description the date that the words name, resolved against that of the report; null where it cannot be told ("since Ramadan") */
            value: string | null;
            /**
             * @description the field whose date comes from these words; null where they are a part of what is said alone
             * @enum {string|null}
             */
            tells: "said" | "due" | null;
        };
        /** @description Who filled a field, on what it rests, how sure. */
        Provenance: {
            by: components["schemas"]["Author"];
            /** @enum {string} */
            basis: "stated" | "implied" | "unknown";
            /** @description that the value is right; null when nobody estimated it */
            probability: number | null;
        };
        /** @description An engine with its version, or a person. */
        Author: {
            engine: string;
            version: string;
        } | {
            person: string;
        };
        /** @description A span that names an actor. */
        Mention: {
            anchor: components["schemas"]["Anchor"];
            /** @description id of the actor meant; null when unknown */
            actor: string | null;
        };
        /** @description A person, state, body, armed group, organization or outlet. */
        Actor: {
            /** @description see actorId */
            id: string;
            /** @description the name it is shown by */
            name: string;
            /** @enum {string} */
            type: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
            /** @description other names it goes by */
            names: string[];
            wikidata: string | null;
            /** @description ISO 3166-1 alpha-2, for states */
            iso: string | null;
            offices: {
                title: string;
                /** @description the state or body */
                of: string | null;
                /** @description an interval, open ends allowed */
                held: string | null;
            }[];
        };
        /** @description What a person did, by whom and when. */
        Act: {
            /** @enum {string} */
            type: "accept";
            /** @description id of the report */
            report: string;
            /** @description id of the statement */
            statement: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "reject";
            /** @description id of the report */
            report: string;
            /** @description id of the statement */
            statement: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "correct";
            /** @description id of the report */
            report: string;
            /** @description id of the statement */
            statement: string;
            values: {
                /** @description what is said: the verbatim fragments, without quotation marks at their edges and a leading "that" */
                content?: components["schemas"]["Anchor"][];
                /** @description the words that attribute it; empty if none */
                cue?: components["schemas"]["Anchor"][];
                /** @description the words that name the source at this place; empty if the report names none */
                source?: components["schemas"]["Anchor"][];
                /** @description an if, unless, until or provided condition on the content; empty if none */
                condition?: components["schemas"]["Anchor"][];
                /** @description the fullest name that the report gives the source; null if it names none */
                speaker?: string | null;
                /** @enum {string} */
                form?: "direct" | "mixed" | "indirect";
                /** @enum {string} */
                kind?: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                /** @description whom the words are directed at */
                addressee?: string[];
                /** @description outlets, spokespersons, documents between speaker and report, nearest the speaker first */
                via?: string[];
                /** @description who would have to act or refrain, if not the speaker */
                holder?: string | null;
                /** @description when it was said */
                said?: string | null;
                /** @description by when or over what time it can be checked */
                due?: string | null;
                /** @description id of the statement that encloses this one */
                parent?: string | null;
                hedges?: components["schemas"]["Hedge"][];
                quantities?: components["schemas"]["Quantity"][];
                times?: components["schemas"]["TimeExpression"][];
            };
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "add";
            /** @description id of the report */
            report: string;
            statement: components["schemas"]["Statement"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "describe";
            /** @description id of the report */
            report: string;
            values: {
                /** @description the headline */
                title?: string | null;
                /** @description who published it */
                outlet?: string | null;
                /** @description the author line */
                byline?: string | null;
                /** @description when it was published */
                published?: string | null;
                /** @description its web address, http or https */
                address?: string | null;
                /** @description BCP 47 tag, such as "en" */
                language?: string | null;
            };
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "remove";
            /** @description id of the report */
            report: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "show-reading";
            /** @description id of the report */
            report: string;
            /** @description id of the reading */
            reading: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo";
            /** @description id of the report */
            report: string;
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "add-actor";
            actor: components["schemas"]["Actor"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "correct-actor";
            actor: components["schemas"]["ActorRef"];
            values: {
                /** @description the name it is shown by */
                name?: string;
                /** @enum {string} */
                type?: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
                /** @description other names it goes by */
                names?: string[];
                wikidata?: string | null;
                /** @description ISO 3166-1 alpha-2, for states */
                iso?: string | null;
                offices?: {
                    title: string;
                    /** @description the state or body */
                    of: string | null;
                    /** @description an interval, open ends allowed */
                    held: string | null;
                }[];
            };
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "merge-actors";
            /** @description the others */
            actors: components["schemas"]["ActorRef"][];
            into: components["schemas"]["ActorRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "split-actor";
            actor: components["schemas"]["ActorRef"];
            leaves: components["schemas"]["Leaving"];
            /** @description a new actor, or one that is there or was merged */
            into: components["schemas"]["Actor"] | components["schemas"]["ActorRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo-actor";
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "join";
            /** @enum {string} */
            as: "entry" | "utterance" | "origin";
            statement: components["schemas"]["StatementRef"];
            to: components["schemas"]["StatementRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "part";
            /** @enum {string} */
            as: "entry" | "utterance" | "origin";
            statement: components["schemas"]["StatementRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "bear";
            entry: components["schemas"]["StatementRef"];
            passage: components["schemas"]["PassageRef"];
            /** @enum {string} */
            relation: "bears out" | "partly" | "goes against" | "restates" | "withdraws" | "condition met" | "condition unmet" | "none";
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "judge";
            entry: components["schemas"]["StatementRef"];
            /** @enum {string} */
            outcome: "open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable";
            /** @description why, in words */
            grounds: string;
            /** @description what it rests on */
            evidence: components["schemas"]["PassageRef"][];
            /**
             * Format: date
             * @description the day that it is judged as of
             */
            on: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "dispute";
            statement: components["schemas"]["StatementRef"];
            with: components["schemas"]["StatementRef"];
            /** @enum {string} */
            as: "denied" | "contradicted" | "turned" | "none";
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo-ledger";
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "begin-dossier";
            /** @description id of the dossier */
            dossier: string;
            title: string;
            summary: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "describe-dossier";
            /** @description id of the dossier */
            dossier: string;
            values: {
                title?: string;
                summary?: string;
            };
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "take-in";
            /** @description id of the dossier */
            dossier: string;
            thing: components["schemas"]["DossierThing"];
            /** @description plain text; empty for none */
            note: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "note-item";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            /** @description plain text; empty for none */
            note: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "move-item";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            /** @description key of another item; null: to the end */
            before: string | null;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "take-out";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "put-away-dossier";
            /** @description id of the dossier */
            dossier: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo-dossier";
            /** @description id of the dossier */
            dossier: string;
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        };
        /** @description One attribution in one report. */
        Statement: {
            /** @description what is said: the verbatim fragments, without quotation marks at their edges and a leading "that" */
            content: components["schemas"]["Anchor"][];
            /** @description the words that attribute it; empty if none */
            cue: components["schemas"]["Anchor"][];
            /** @description the words that name the source at this place; empty if the report names none */
            source: components["schemas"]["Anchor"][];
            /** @description an if, unless, until or provided condition on the content; empty if none */
            condition: components["schemas"]["Anchor"][];
            /** @description the fullest name that the report gives the source; null if it names none */
            speaker: string | null;
            /** @enum {string} */
            form: "direct" | "mixed" | "indirect";
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
            /** @description whom the words are directed at */
            addressee: string[];
            /** @description outlets, spokespersons, documents between speaker and report, nearest the speaker first */
            via: string[];
            /** @description who would have to act or refrain, if not the speaker */
            holder: string | null;
            /** @description when it was said */
            said: string | null;
            /** @description by when or over what time it can be checked */
            due: string | null;
            /** @description id of the statement that encloses this one */
            parent: string | null;
            /** @description see statementId */
            id: string;
            /** @description id of the report */
            report: string;
            /** @description that this is a statement at all; null when nobody estimated it */
            probability: number | null;
            candidates?: components["schemas"]["Candidates"];
            /** @description words in content and cue that say how likely or how sure it is, in text order */
            hedges?: components["schemas"]["Hedge"][];
            /** @description numbers in the content, in text order */
            quantities?: components["schemas"]["Quantity"][];
            /** @description dates in content and condition, and those that tell when it was said, in text order */
            times?: components["schemas"]["TimeExpression"][];
            provenance: {
                speaker: components["schemas"]["Provenance"];
                kind: components["schemas"]["Provenance"];
                form: components["schemas"]["Provenance"];
                content: components["schemas"]["Provenance"];
                cue: components["schemas"]["Provenance"];
                source: components["schemas"]["Provenance"];
                addressee: components["schemas"]["Provenance"];
                via: components["schemas"]["Provenance"];
                holder: components["schemas"]["Provenance"];
                said: components["schemas"]["Provenance"];
                due: components["schemas"]["Provenance"];
                condition: components["schemas"]["Provenance"];
                parent: components["schemas"]["Provenance"];
                hedges?: components["schemas"]["Provenance"];
                quantities?: components["schemas"]["Provenance"];
                times?: components["schemas"]["Provenance"];
            };
        };
        /** @description An actor by its id, with the name it was shown by. */
        ActorRef: {
            id: string;
            /** @description the name it was shown by */
            name: string;
        };
        /** @description What leaves an actor that is split. */
        Leaving: {
            /** @description wherever it is called so */
            names: string[];
            /** @description ids of reports: wherever they name it */
            reports: string[];
            /** @description at these places, and where statements have them in their source words */
            mentions: components["schemas"]["MentionPlace"][];
        };
        /** @description A span of a report that names an actor. */
        MentionPlace: {
            report: string;
            start: number;
            end: number;
        };
        /** @description A statement by its id and that of its report. */
        StatementRef: {
            report: string;
            statement: string;
        };
        /** @description A statement or a sentence of a report, with its words. */
        PassageRef: {
            report: string;
            /** @description id of the statement or of the sentence */
            passage: string;
            /** @description its words, the first fragment of a statement’s content */
            anchor: {
                /** @description first UTF-16 unit, inclusive */
                start: number;
                /** @description one past the last UTF-16 unit */
                end: number;
                /** @description the words covered, verbatim */
                quote: string;
                /** @description up to 32 UTF-16 units before */
                prefix: string;
                /** @description up to 32 UTF-16 units after */
                suffix: string;
            };
        };
        /** @description What an item of a dossier points at, with its words. */
        DossierThing: {
            /** @enum {string} */
            sort: "entry";
            report: string;
            statement: string;
            /** @description its first words */
            anchor: {
                /** @description first UTF-16 unit, inclusive */
                start: number;
                /** @description one past the last UTF-16 unit */
                end: number;
                /** @description the words covered, verbatim */
                quote: string;
                /** @description up to 32 UTF-16 units before */
                prefix: string;
                /** @description up to 32 UTF-16 units after */
                suffix: string;
            };
        } | {
            /** @enum {string} */
            sort: "statement";
            report: string;
            statement: string;
            /** @description its first words */
            anchor: {
                /** @description first UTF-16 unit, inclusive */
                start: number;
                /** @description one past the last UTF-16 unit */
                end: number;
                /** @description the words covered, verbatim */
                quote: string;
                /** @description up to 32 UTF-16 units before */
                prefix: string;
                /** @description up to 32 UTF-16 units after */
                suffix: string;
            };
        } | {
            /** @enum {string} */
            sort: "actor";
            actor: components["schemas"]["ActorRef"];
        } | {
            /** @enum {string} */
            sort: "report";
            report: string;
            title: string | null;
        };
        /** @description A text to be read, with what is known of it. */
        NewReport: {
            /** @description the headline */
            title?: string | null;
            /** @description who published it */
            outlet?: string | null;
            /** @description the author line */
            byline?: string | null;
            /** @description when it was published */
            published?: string | null;
            /** Format: uri */
            address?: string | null;
            /** @description BCP 47 tag, such as "en" */
            language?: string | null;
            /** @description the text; one that looks like an HTML page is read as one */
            text: string;
        };
        /** @description The readings of a report, and which of them is shown. */
        ReadingList: {
            /** @description in the order in which they came */
            items: {
                /** @description derived from the analysis: the same analysis is the same reading */
                id: string;
                /**
                 * Format: date-time
                 * @description when it was made
                 */
                at: string;
                engine: {
                    name: string;
                    version: string;
                };
                /** @description fingerprint of what people say of actors, if the engine knew any of it: with the same one, the same text, engine and model give the same analysis */
                registry?: string;
                statements: number;
                /** @description whether it is the one that is shown */
                shown: boolean;
            }[];
        };
        /** @description What is other in one reading of a report than in another, but for how sure it is. */
        ReadingsCompared: {
            from: {
                /** @description derived from the analysis: the same analysis is the same reading */
                id: string;
                /**
                 * Format: date-time
                 * @description when it was made
                 */
                at: string;
                engine: {
                    name: string;
                    version: string;
                };
                /** @description fingerprint of what people say of actors, if the engine knew any of it: with the same one, the same text, engine and model give the same analysis */
                registry?: string;
            };
            to: {
                /** @description derived from the analysis: the same analysis is the same reading */
                id: string;
                /**
                 * Format: date-time
                 * @description when it was made
                 */
                at: string;
                engine: {
                    name: string;
                    version: string;
                };
                /** @description fingerprint of what people say of actors, if the engine knew any of it: with the same one, the same text, engine and model give the same analysis */
                registry?: string;
            };
            /** @description statements that only `to` has */
            added: components["schemas"]["Statement"][];
            /** @description statements that only `from` has */
            gone: components["schemas"]["Statement"][];
            /** @description statements that both have: with one id, or else with content that overlaps most */
            changed: {
                before: components["schemas"]["Statement"];
                after: components["schemas"]["Statement"];
                /** @description those with other values */
                fields: ("speaker" | "kind" | "form" | "content" | "cue" | "source" | "addressee" | "via" | "holder" | "said" | "due" | "condition" | "parent" | "hedges" | "quantities" | "times")[];
            }[];
            /** @description statements that both have with the same values */
            same: number;
        };
        /** @description One page of statements. */
        StatementPage: {
            items: components["schemas"]["StatementRow"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
        };
        /** @description A statement with the report it stands in. */
        StatementRow: {
            /** @description what is said: the verbatim fragments, without quotation marks at their edges and a leading "that" */
            content: components["schemas"]["Anchor"][];
            /** @description the words that attribute it; empty if none */
            cue: components["schemas"]["Anchor"][];
            /** @description the words that name the source at this place; empty if the report names none */
            source: components["schemas"]["Anchor"][];
            /** @description an if, unless, until or provided condition on the content; empty if none */
            condition: components["schemas"]["Anchor"][];
            /** @description the fullest name that the report gives the source; null if it names none */
            speaker: string | null;
            /** @enum {string} */
            form: "direct" | "mixed" | "indirect";
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
            /** @description whom the words are directed at */
            addressee: string[];
            /** @description outlets, spokespersons, documents between speaker and report, nearest the speaker first */
            via: string[];
            /** @description who would have to act or refrain, if not the speaker */
            holder: string | null;
            /** @description when it was said */
            said: string | null;
            /** @description by when or over what time it can be checked */
            due: string | null;
            /** @description id of the statement that encloses this one */
            parent: string | null;
            /** @description see statementId */
            id: string;
            /** @description id of the report */
            report: string;
            /** @description that this is a statement at all; null when nobody estimated it */
            probability: number | null;
            candidates: components["schemas"]["Candidates"];
            /** @description those that stand in content and cue as they are shown, in text order */
            hedges: components["schemas"]["Hedge"][];
            /** @description those that stand in the content as it is shown, in text order */
            quantities: components["schemas"]["Quantity"][];
            /** @description those that stand in content and condition as they are shown or tell one of its dates, in text order; where a person set a date, no words tell it */
            times: components["schemas"]["TimeExpression"][];
            provenance: {
                speaker: components["schemas"]["Provenance"];
                kind: components["schemas"]["Provenance"];
                form: components["schemas"]["Provenance"];
                content: components["schemas"]["Provenance"];
                cue: components["schemas"]["Provenance"];
                source: components["schemas"]["Provenance"];
                addressee: components["schemas"]["Provenance"];
                via: components["schemas"]["Provenance"];
                holder: components["schemas"]["Provenance"];
                said: components["schemas"]["Provenance"];
                due: components["schemas"]["Provenance"];
                condition: components["schemas"]["Provenance"];
                parent: components["schemas"]["Provenance"];
                hedges?: components["schemas"]["Provenance"];
                quantities?: components["schemas"]["Provenance"];
                times?: components["schemas"]["Provenance"];
            };
            /** @enum {string} */
            review: "unreviewed" | "accepted" | "rejected";
            /** @description fields whose anchors no longer fit the text */
            lost: ("content" | "cue" | "source" | "condition")[];
            /** @description the reading shown does not have it; it stays because a person worked on it */
            carried: boolean;
            /** @description ids of the acts in force on it, oldest first */
            acts: string[];
            title: string | null;
            outlet: string | null;
            published: string | null;
            /** @description who speaks, as people’s acts have it; null where nobody is named */
            actor: {
                id: string;
                /** @description the name it was shown by */
                name: string;
            } | null;
        };
        /** @description One thing said on one occasion, with every statement that carries it. */
        UtteranceDetail: {
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
            /** @description earliest first */
            statements: components["schemas"]["UtteranceStatement"][];
            reports: number;
            /** @description independent ones */
            origins: number;
            /** @description false where more statements may belong to it than are followed, which are 500 */
            whole: boolean;
        };
        /** @description A statement of an utterance, and why it stands there. */
        UtteranceStatement: {
            statement: components["schemas"]["StatementRow"];
            /** @description number of its origin within the utterance */
            origin: number;
            /** @description none for the first */
            joined: {
                /** @description id of the statement it is joined to */
                to: string;
                /** @description null where a person joined them */
                probability: number | null;
                act: string | null;
                /** @description why a machine joined them */
                reasons: string[];
            }[];
        };
        /** @description Where a statement stands in the ledger. */
        EntryOfStatement: {
            /** @description null when the ledger does not keep the statement */
            entry: {
                /** @description that of its first statement, with e_ for s_; those of its others lead to it, too */
                id: string;
                /** @enum {string} */
                kind: "commitment" | "threat" | "prediction" | "demand";
                /** @description what its first statement says; " … " between fragments */
                words: string;
                /** @description its first statement */
                statement: {
                    report: string;
                    statement: string;
                };
                /** @description who says so, by the name that the report gives */
                speaker: string | null;
                /** @description who would have to act, if not the speaker */
                holder: string | null;
                /** @description the speaker, as people’s acts have it; null where nobody is named */
                actor: {
                    id: string;
                    /** @description the name it was shown by */
                    name: string;
                } | null;
                addressee: string[];
                /** @description what it depends on, in words */
                condition: string | null;
                /** @description as it was told last */
                due: string | null;
                state: components["schemas"]["EntryState"];
                statements: number;
                reports: number;
                utterances: number;
                /** @description independent ones */
                origins: number;
                /** @description day of the report that voices it first */
                first: string | null;
                last: string | null;
                /** @description passages that a machine proposes and nobody has decided on */
                proposals: number;
            } | null;
        };
        /** @description Where an entry stands, on four axes. */
        EntryState: {
            /**
             * @description what people judged; open until somebody did
             * @enum {string}
             */
            outcome: "open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable";
            /**
             * @description what the passages come to that people say bear on it; proposals are none
             * @enum {string}
             */
            evidence: "none" | "for" | "against" | "contested";
            /**
             * @description from its due date and the day that is asked about
             * @enum {string}
             */
            schedule: "undated" | "upcoming" | "due" | "overdue";
            /** @enum {string} */
            condition: "none" | "unmet" | "met" | "unknown";
        };
        /** @description One page of the ledger. */
        EntryPage: {
            items: components["schemas"]["EntryRow"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
        };
        /** @description An entry of the ledger. */
        EntryRow: {
            /** @description that of its first statement, with e_ for s_; those of its others lead to it, too */
            id: string;
            /** @enum {string} */
            kind: "commitment" | "threat" | "prediction" | "demand";
            /** @description what its first statement says; " … " between fragments */
            words: string;
            /** @description its first statement */
            statement: {
                report: string;
                statement: string;
            };
            /** @description who says so, by the name that the report gives */
            speaker: string | null;
            /** @description who would have to act, if not the speaker */
            holder: string | null;
            /** @description the speaker, as people’s acts have it; null where nobody is named */
            actor: {
                id: string;
                /** @description the name it was shown by */
                name: string;
            } | null;
            addressee: string[];
            /** @description what it depends on, in words */
            condition: string | null;
            /** @description as it was told last */
            due: string | null;
            state: components["schemas"]["EntryState"];
            statements: number;
            reports: number;
            utterances: number;
            /** @description independent ones */
            origins: number;
            /** @description day of the report that voices it first */
            first: string | null;
            last: string | null;
            /** @description passages that a machine proposes and nobody has decided on */
            proposals: number;
        };
        /** @description How many entries there are of each value of each filter, under all other filters. */
        EntryFacets: {
            kind: {
                value: string;
                count: number;
            }[];
            outcome: {
                value: string;
                count: number;
            }[];
            evidence: {
                value: string;
                count: number;
            }[];
            schedule: {
                value: string;
                count: number;
            }[];
            condition: {
                value: string;
                count: number;
            }[];
            /** @description by the id of the actor */
            holder: {
                value: string;
                count: number;
                /** @description as people’s acts have it */
                name: string;
            }[];
            /** @description by the id of the actor */
            speaker: {
                value: string;
                count: number;
                /** @description as people’s acts have it */
                name: string;
            }[];
            /** @description by the id of the actor */
            addressee: {
                value: string;
                count: number;
                /** @description as people’s acts have it */
                name: string;
            }[];
            outlet: {
                value: string;
                count: number;
            }[];
            /** @description by how many independent origins it has; fewest first */
            origins: {
                value: string;
                count: number;
            }[];
            /** @description by the month in which it was first voiced, `YYYY-MM`; earliest first */
            first: {
                value: string;
                count: number;
            }[];
            /** @description by the month in which it is due at the latest, `YYYY-MM`; earliest first */
            due: {
                value: string;
                count: number;
            }[];
        };
        /** @description Open entries that wait for a look, by why. */
        DueList: {
            /** Format: date */
            today: string;
            /** @description from when on something counts as new, a day or a moment */
            since: string;
            groups: components["schemas"]["DueGroup"][];
            /** @description open entries that are due after the coming month */
            later: number;
            /** @description open entries of which nobody told when they are due */
            undated: number;
        };
        /** @description Open entries that wait for a look for one reason. */
        DueGroup: {
            /** @enum {string} */
            group: "overdue" | "this week" | "next week" | "coming month" | "any day" | "condition" | "evidence" | "told";
            /** @description what lists just these in the ledger */
            filters: {
                outcome: "open"[];
                /** Format: date */
                dueTo?: string;
                /** Format: date */
                latestFrom?: string;
                /** Format: date */
                latestTo?: string;
                news?: ("evidence" | "condition" | "told")[];
                since?: string;
            };
            total: number;
            /** @description the longest overdue, the soonest due, the newest first */
            items: components["schemas"]["DueRow"][];
        };
        /** @description An entry that waits for a look. */
        DueRow: {
            /** @description that of its first statement, with e_ for s_; those of its others lead to it, too */
            id: string;
            /** @enum {string} */
            kind: "commitment" | "threat" | "prediction" | "demand";
            /** @description what its first statement says; " … " between fragments */
            words: string;
            /** @description its first statement */
            statement: {
                report: string;
                statement: string;
            };
            /** @description who says so, by the name that the report gives */
            speaker: string | null;
            /** @description who would have to act, if not the speaker */
            holder: string | null;
            /** @description the speaker, as people’s acts have it; null where nobody is named */
            actor: {
                id: string;
                /** @description the name it was shown by */
                name: string;
            } | null;
            addressee: string[];
            /** @description what it depends on, in words */
            condition: string | null;
            /** @description as it was told last */
            due: string | null;
            state: components["schemas"]["EntryState"];
            statements: number;
            reports: number;
            utterances: number;
            /** @description independent ones */
            origins: number;
            /** @description day of the report that voices it first */
            first: string | null;
            last: string | null;
            /** @description passages that a machine proposes and nobody has decided on */
            proposals: number;
            /**
             * Format: date
             * @description first day that it may be due; null where none is told
             */
            earliest: string | null;
            /**
             * Format: date
             * @description last day that it may be due; null where none is told
             */
            latest: string | null;
            /** @description newest first, 3 at most */
            news: components["schemas"]["EntryNews"][];
            /** @description how many things are new about it */
            newsTotal: number;
        };
        /** @description Something new about an entry. */
        EntryNews: {
            /** @enum {string} */
            news: "evidence" | "condition" | "told";
            passage: components["schemas"]["PassageRef"];
            title: string | null;
            outlet: string | null;
            published: string | null;
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim" | "narrated";
            speaker: string | null;
            /**
             * @description null where it voices the entry itself
             * @enum {string|null}
             */
            relation: "bears out" | "partly" | "goes against" | "restates" | "withdraws" | "condition met" | "condition unmet" | null;
            /** @description null where nobody estimated it */
            probability: number | null;
            /** @description when its report came into the store, or a person said so */
            at: string;
            /** @description the person who says so; null where a machine does */
            by: string | null;
        };
        /** @description An entry with everything that is shown beside it. */
        EntryView: {
            entry: components["schemas"]["EntryRow"];
            /** @description in time order */
            statements: components["schemas"]["EntryStatement"][];
            /** @description people’s first, then the likeliest */
            bearings: components["schemas"]["EntryBearing"][];
            /** @description oldest first; the last one counts */
            verdicts: components["schemas"]["Verdict"][];
            /** @description the statements that enclose its own, and those around them: through whom words came second-hand */
            enclosing: components["schemas"]["StatementRow"][];
            /** @description the words of the reports around its statements and what bears on it */
            excerpts: components["schemas"]["Excerpt"][];
            /** @description where some of its statements are left out, all of them in time order; null where none is, and where a stretch does not begin at the first */
            outline: components["schemas"]["EntryOutline"][] | null;
            /** @description how many bear on it, those that are left out among them */
            passages: number;
            /** @description its state in the words of other trackers; null where one has none for it */
            told: {
                /** @enum {string} */
                vocabulary: "PolitiFact" | "Polimeter" | "PAM" | "Metaculus";
                words: string | null;
            }[];
        };
        /** @description A statement of an entry, and why it stands there. */
        EntryStatement: {
            statement: components["schemas"]["StatementRow"];
            /** @description number of its utterance within the entry */
            utterance: number;
            /** @description number of its origin within the entry */
            origin: number;
            /** @description none for the first */
            joined: {
                /** @description id of the statement it is joined to */
                to: string;
                /** @description null where a person joined them */
                probability: number | null;
                act: string | null;
                /** @description why a machine joined them */
                reasons: string[];
            }[];
        };
        /** @description A passage that bears on an entry. */
        EntryBearing: {
            passage: components["schemas"]["PassageRef"];
            title: string | null;
            outlet: string | null;
            published: string | null;
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim" | "narrated";
            speaker: string | null;
            /** @description id of the statement that it was compared with */
            promise: string | null;
            /** @enum {string} */
            relation: "bears out" | "partly" | "goes against" | "restates" | "withdraws" | "condition met" | "condition unmet";
            /** @description that it bears on the entry; null where a person says so */
            probability: number | null;
            /** @description why a machine proposes it */
            reasons: string[];
            /** @description id of the act by which a person says so */
            act: string | null;
        };
        /** @description A person’s judgement of an entry. */
        Verdict: {
            act: string;
            /** @enum {string} */
            outcome: "open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable";
            grounds: string;
            evidence: components["schemas"]["PassageRef"][];
            /** Format: date */
            on: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        /** @description The words of a report around a passage. */
        Excerpt: {
            /** @description id of the statement or of the sentence */
            passage: string;
            /** @description where it begins in the report’s text, in UTF-16 units */
            start: number;
            /** @description the paragraphs that the passage stands in, at most 600 units on either side */
            text: string;
            /** @description whether the paragraphs go on before and after it */
            cut: {
                before: boolean;
                after: boolean;
            };
        };
        /** @description Where a statement stands among those of its entry. */
        EntryOutline: {
            /** @description id */
            statement: string;
            report: string;
            published: string | null;
            /** @description number of its utterance within the entry */
            utterance: number;
            /** @description number of its origin within the entry */
            origin: number;
        };
        /** @description What people did with an entry. */
        EntryHistory: {
            /** @description oldest first, those taken back included */
            acts: components["schemas"]["LedgerAct"][];
        };
        /** @description What a person did with the ledger, by whom and when. */
        LedgerAct: {
            /** @enum {string} */
            type: "join";
            /** @enum {string} */
            as: "entry" | "utterance" | "origin";
            statement: components["schemas"]["StatementRef"];
            to: components["schemas"]["StatementRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "part";
            /** @enum {string} */
            as: "entry" | "utterance" | "origin";
            statement: components["schemas"]["StatementRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "bear";
            entry: components["schemas"]["StatementRef"];
            passage: components["schemas"]["PassageRef"];
            /** @enum {string} */
            relation: "bears out" | "partly" | "goes against" | "restates" | "withdraws" | "condition met" | "condition unmet" | "none";
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "judge";
            entry: components["schemas"]["StatementRef"];
            /** @enum {string} */
            outcome: "open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable";
            /** @description why, in words */
            grounds: string;
            /** @description what it rests on */
            evidence: components["schemas"]["PassageRef"][];
            /**
             * Format: date
             * @description the day that it is judged as of
             */
            on: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "dispute";
            statement: components["schemas"]["StatementRef"];
            with: components["schemas"]["StatementRef"];
            /** @enum {string} */
            as: "denied" | "contradicted" | "turned" | "none";
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo-ledger";
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        };
        /** @description What was said and is due when. */
        Timeline: {
            /** @enum {string} */
            of: "statements" | "entries";
            /**
             * Format: date
             * @description first day that is shown; null where nothing has a date
             */
            from: string | null;
            /** Format: date */
            to: string | null;
            /** @description the first and the last day of all that fits */
            extent: {
                /** Format: date */
                first: string;
                /** Format: date */
                last: string;
            } | null;
            /**
             * @description length of the bins
             * @enum {string}
             */
            unit: "day" | "week" | "month" | "year" | "decade";
            /** @description all that fits */
            total: number;
            /** @description what may lie between `from` and `to` */
            within: number;
            /** @description of these, what is left out of `items` since its date may lie anywhere between `from` and `to` */
            across: number;
            undated: number;
            /** @description in the order of the kinds, or those with most first */
            lanes: components["schemas"]["TimelineLane"][];
            /** @description in time order; null where there are too many, then bins count them */
            items: components["schemas"]["TimelineItem"][] | null;
        };
        /** @description A lane of a timeline. */
        TimelineLane: {
            /** @description kind, or id of the actor; empty for nobody named, `*` for all others */
            lane: string;
            /** @description who speaks; null in lanes of kinds */
            actor: {
                id: string;
                /** @description the name it was shown by */
                name: string;
            } | null;
            total: number;
            /** @description those of no date */
            undated: number;
            /** @description in time order, without empty ones; none at all where the items themselves are told */
            bins: {
                /**
                 * Format: date
                 * @description its first day
                 */
                bin: string;
                said: {
                    /** @description those whose date lies within the bin */
                    sure: number;
                    /** @description those whose date may lie in it, or in others */
                    maybe: number;
                };
                /** @description nothing of statements */
                due: {
                    /** @description those whose date lies within the bin */
                    sure: number;
                    /** @description those whose date may lie in it, or in others */
                    maybe: number;
                };
            }[];
        };
        /** @description A statement or an entry on a timeline. */
        TimelineItem: {
            /** @description its id; of an entry that of its first statement */
            statement: string;
            report: string;
            /** @description id of the entry of the ledger that it stands in */
            entry: string | null;
            /** @enum {string} */
            kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
            /** @description which of the lanes it stands in, see TimelineLane */
            lane: string;
            speaker: string | null;
            words: string;
            outlet: string | null;
            said: components["schemas"]["TimelineDate"];
            /**
             * @description on what `said` rests
             * @enum {string|null}
             */
            basis: "stated" | "implied" | "published" | null;
            /** @description of an entry, when it is due */
            due: {
                edtf: components["schemas"]["Edtf"];
                /**
                 * Format: date
                 * @description null where it has no beginning
                 */
                first: string | null;
                /**
                 * Format: date
                 * @description null where it has no end
                 */
                last: string | null;
            } | null;
        };
        /** @description A date with the days that it may mean. */
        TimelineDate: {
            edtf: components["schemas"]["Edtf"];
            /**
             * Format: date
             * @description null where it has no beginning
             */
            first: string | null;
            /**
             * Format: date
             * @description null where it has no end
             */
            last: string | null;
        } | null;
        /** @description A date or interval in the Extended Date/Time Format (ISO 8601-2:2019). */
        Edtf: string;
        /** @description One page of statements that do not go together, in pairs. */
        DisputePage: {
            items: components["schemas"]["DisputeRow"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
        };
        /** @description Two statements that do not go together, as a machine or a person sees it. */
        DisputeRow: {
            /**
             * @description denied: one denies what the other claims; contradicted: two speakers say what cannot both be so; turned: a speaker says another thing than on an earlier day
             * @enum {string}
             */
            sort: "denied" | "contradicted" | "turned";
            /** @description null where a person says so */
            probability: number | null;
            /** @description why a machine proposes it, in words, the most telling first */
            reasons: string[];
            /** @description id of the act by which a person says so; null where a machine proposes it */
            act: string | null;
            earlier: components["schemas"]["StatementRow"];
            later: components["schemas"]["StatementRow"];
        };
        /** @description How entries turned out, by who would have to act or predicts, and kind. */
        ScoreList: {
            items: components["schemas"]["Score"][];
        };
        /** @description How somebody’s entries of one kind turned out. */
        Score: {
            /** @description who would have to act, or who predicts; null: nobody who is named */
            actor: {
                id: string;
                /** @description the name it was shown by */
                name: string;
            } | null;
            /** @enum {string} */
            kind: "commitment" | "threat" | "prediction" | "demand";
            entries: number;
            /** @description the entries that nobody judged, of all */
            unjudged: {
                count: number;
                of: number;
                /** @description null where there is nothing to take a share of */
                share: number | null;
                /** @description lower end of the 95 % interval, Wilson’s score */
                low: number | null;
                high: number | null;
            };
            counts: {
                open?: number;
                kept?: number;
                "partly kept"?: number;
                broken?: number;
                superseded?: number;
                unratable?: number;
            };
            /** @description kept, or come true, of those judged kept, kept in part or broken */
            kept: {
                count: number;
                of: number;
                /** @description null where there is nothing to take a share of */
                share: number | null;
                /** @description lower end of the 95 % interval, Wilson’s score */
                low: number | null;
                high: number | null;
            };
            /** @description kept at least in part, of the same */
            keptInPart: {
                count: number;
                of: number;
                /** @description null where there is nothing to take a share of */
                share: number | null;
                /** @description lower end of the 95 % interval, Wilson’s score */
                low: number | null;
                high: number | null;
            };
            /** @description Brier score of predictions with words of likelihood that were judged kept or broken */
            brier: {
                /** @description mean, 0 best, 1 worst; by the middle of the band that the words name */
                score: number | null;
                of: number;
            };
        };
        /** @description Who says what kind of thing to whom, how often. */
        Relations: {
            /** @description those that the relations name; most statements first */
            nodes: components["schemas"]["RelationNode"][];
            /** @description most statements first */
            relations: components["schemas"]["ActorRelation"][];
            /** @description of all that fit, listed or not; a statement directed at two counts twice */
            total: {
                relations: number;
                actors: number;
                statements: number;
            };
            /** @description what fits and is not listed, beyond the limit */
            more: {
                relations: number;
                statements: number;
            };
            /** @description what would fit if it had as many statements as `least` asks for */
            fewer: {
                relations: number;
                statements: number;
            };
            /** @description statements of no date, left out where a time is chosen */
            undated: number;
            /** @description statements that an actor, or a state, directs at itself; not among the relations */
            toItself: number;
            /** @description under all filters but the time: by the month in which they were said, or began to be */
            months: {
                month: string;
                statements: number;
            }[];
            /** @description of relations of states: whose statements count for which state, and why; most first */
            countedWith: {
                actor: components["schemas"]["ActorRef"];
                state: components["schemas"]["ActorRef"];
                why: string;
                /** @description that it says or is told */
                statements: number;
            }[];
            /** @description of relations of states: statements of which one side counts for no state */
            stateless: number;
        };
        /** @description An actor among relations. */
        RelationNode: {
            id: string;
            /** @description the name it was shown by */
            name: string;
            /** @enum {string} */
            type: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
            /** @description ISO 3166-1 alpha-2, for states */
            iso: string | null;
            /** @description statements directed by it at others, in all relations that fit */
            said: number;
            /** @description statements directed at it by others, in all relations that fit */
            told: number;
        };
        /** @description What one actor says to another. */
        ActorRelation: {
            /** @description id of who says it, or of who would have to act */
            who: string;
            /** @description id of whom it is directed at */
            whom: string;
            /** @description not rejected */
            statements: number;
            /** @description independent ones: copies of one dispatch are one */
            origins: number;
            /** @description statements that somebody else in the report tells */
            secondHand: number;
            /** @description statements that another voices for `who` */
            voiced: number;
            /** @description most statements first */
            kinds: {
                /** @enum {string} */
                kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                /** @description not rejected */
                statements: number;
                /** @description independent ones: copies of one dispatch are one */
                origins: number;
            }[];
            /**
             * Format: date
             * @description first day on which one may have been said; null without any date
             */
            first: string | null;
            /**
             * Format: date
             * @description last day on which one may have been said
             */
            last: string | null;
        };
        /** @description The statements that relations are made of. */
        RelatedList: {
            /** @description the latest first */
            items: components["schemas"]["RelatedStatement"][];
            total: number;
            /** @description the statements that enclose these, and those around them: through whom words came second-hand */
            enclosing: components["schemas"]["StatementRow"][];
        };
        /** @description A statement that one actor directs at another. */
        RelatedStatement: {
            statement: components["schemas"]["StatementRow"];
            /** @description number of its origin among those of the relation */
            origin: number;
            /** @description whether another voices it */
            voiced: boolean;
        };
        /** @description One page of what waits for review. */
        ReviewPage: {
            items: components["schemas"]["ReviewItem"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
            /** @description the words of the reports around the statements */
            excerpts: components["schemas"]["Excerpt"][];
            /** @description the statements that enclose others, and those around them: through whom words came second-hand */
            enclosing: components["schemas"]["StatementRow"][];
        };
        /** @description Something that waits for a person’s decision. */
        ReviewItem: {
            /** @enum {string} */
            what: "statement";
            statement: components["schemas"]["StatementRow"];
            /** @description why it waits; null where no machine estimated anything */
            doubt: {
                /** @enum {string} */
                target: "statement" | "speaker" | "kind";
                /** @description that the machine is right about it */
                probability: number;
                /** @description what else it most likely is; null where nothing else was weighed */
                next: {
                    /** @enum {string} */
                    kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                    probability: number;
                } | {
                    speaker: string | null;
                    probability: number;
                } | null;
            } | null;
        };
        /** @description How far review has come, and how much is wrong in what nobody looked at. */
        ReviewProgress: {
            /** @description statements that nobody accepted or rejected */
            open: number;
            /** @description statements of machines that a person accepted or rejected */
            decided: number;
            /** @description of these, those decided since `lately` */
            lately: number;
            /** @description of statements, speakers and kinds */
            estimates: components["schemas"]["ErrorEstimate"][];
        };
        /** @description How many statements that nobody looked at are wrong. */
        ErrorEstimate: {
            /** @enum {string} */
            target: "statement" | "speaker" | "kind";
            /** @description those that nobody looked at, and that a machine estimated */
            open: number;
            /** @description those that were wrong, of those that a person decided on */
            found: {
                count: number;
                of: number;
                /** @description null where there is nothing to take a share of */
                share: number | null;
                /** @description lower end of the 95 % interval, Wilson’s score */
                low: number | null;
                high: number | null;
            };
            /** @description wrong among those open by the machine’s word alone */
            claimed: number;
            /** @description wrong among those open, by what people found */
            expected: number;
            /** @description lower end of the 95 % interval */
            low: number;
            high: number;
            /** @description those open that are in bins of which too few were reviewed to tell */
            unchecked: number;
            /** @description whether enough was reviewed for the estimate to be believed */
            told: boolean;
            bins: components["schemas"]["ReviewBin"][];
        };
        /** @description Statements about which a machine was about as sure. */
        ReviewBin: {
            /** @description lowest probability in it */
            low: number;
            /** @description probabilities below this; of the last one also this */
            high: number;
            /** @description those that nobody looked at */
            open: number;
            /** @description how many of these are wrong if probabilities are right: the sum of 1 - p */
            openError: number;
            /** @description those that a person decided on */
            reviewed: number;
            /** @description how many of these would be wrong if probabilities were right */
            reviewedError: number;
            /** @description those of them that were wrong */
            wrong: number;
        };
        /** @description One page of links that wait for a decision. */
        LinkPage: {
            items: components["schemas"]["LinkItem"][];
            /** @description how many there are on all pages, counted up to 1000 */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
            /** @description whether there are more than `total` */
            more: boolean;
            /** @description the words of the reports around the passages */
            excerpts: components["schemas"]["Excerpt"][];
        };
        /** @description A link that a machine made and nobody decided on. */
        LinkItem: {
            /** @enum {string} */
            what: "evidence";
            /** @description tells it apart among those of its sort */
            key: string;
            /** @description that the machine is right */
            probability: number;
            /** @description why the machine proposes it, in words, the most telling first */
            reasons: string[];
            /** @description id of the entry on which it may bear */
            entry: string;
            /** @description the first statement of that entry, which acts name */
            statement: {
                report: string;
                statement: string;
            };
            /** @description the statement of the entry that the passage was compared with */
            promise: {
                /** @description what is said: the verbatim fragments, without quotation marks at their edges and a leading "that" */
                content: components["schemas"]["Anchor"][];
                /** @description the words that attribute it; empty if none */
                cue: components["schemas"]["Anchor"][];
                /** @description the words that name the source at this place; empty if the report names none */
                source: components["schemas"]["Anchor"][];
                /** @description an if, unless, until or provided condition on the content; empty if none */
                condition: components["schemas"]["Anchor"][];
                /** @description the fullest name that the report gives the source; null if it names none */
                speaker: string | null;
                /** @enum {string} */
                form: "direct" | "mixed" | "indirect";
                /** @enum {string} */
                kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                /** @description whom the words are directed at */
                addressee: string[];
                /** @description outlets, spokespersons, documents between speaker and report, nearest the speaker first */
                via: string[];
                /** @description who would have to act or refrain, if not the speaker */
                holder: string | null;
                /** @description when it was said */
                said: string | null;
                /** @description by when or over what time it can be checked */
                due: string | null;
                /** @description id of the statement that encloses this one */
                parent: string | null;
                /** @description see statementId */
                id: string;
                /** @description id of the report */
                report: string;
                /** @description that this is a statement at all; null when nobody estimated it */
                probability: number | null;
                candidates: components["schemas"]["Candidates"];
                /** @description those that stand in content and cue as they are shown, in text order */
                hedges: components["schemas"]["Hedge"][];
                /** @description those that stand in the content as it is shown, in text order */
                quantities: components["schemas"]["Quantity"][];
                /** @description those that stand in content and condition as they are shown or tell one of its dates, in text order; where a person set a date, no words tell it */
                times: components["schemas"]["TimeExpression"][];
                provenance: {
                    speaker: components["schemas"]["Provenance"];
                    kind: components["schemas"]["Provenance"];
                    form: components["schemas"]["Provenance"];
                    content: components["schemas"]["Provenance"];
                    cue: components["schemas"]["Provenance"];
                    source: components["schemas"]["Provenance"];
                    addressee: components["schemas"]["Provenance"];
                    via: components["schemas"]["Provenance"];
                    holder: components["schemas"]["Provenance"];
                    said: components["schemas"]["Provenance"];
                    due: components["schemas"]["Provenance"];
                    condition: components["schemas"]["Provenance"];
                    parent: components["schemas"]["Provenance"];
                    hedges?: components["schemas"]["Provenance"];
                    quantities?: components["schemas"]["Provenance"];
                    times?: components["schemas"]["Provenance"];
                };
                /** @enum {string} */
                review: "unreviewed" | "accepted" | "rejected";
                /** @description fields whose anchors no longer fit the text */
                lost: ("content" | "cue" | "source" | "condition")[];
                /** @description the reading shown does not have it; it stays because a person worked on it */
                carried: boolean;
                /** @description ids of the acts in force on it, oldest first */
                acts: string[];
                title: string | null;
                outlet: string | null;
                published: string | null;
                /** @description who speaks, as people’s acts have it; null where nobody is named */
                actor: {
                    id: string;
                    /** @description the name it was shown by */
                    name: string;
                } | null;
            };
            /** @description the passage, and what the machine takes it for */
            bearing: {
                passage: components["schemas"]["PassageRef"];
                title: string | null;
                outlet: string | null;
                published: string | null;
                /** @enum {string} */
                kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim" | "narrated";
                speaker: string | null;
                /** @description id of the statement that it was compared with */
                promise: string | null;
                /** @enum {string} */
                relation: "bears out" | "partly" | "goes against" | "restates" | "withdraws" | "condition met" | "condition unmet";
                /** @description that it bears on the entry; null where a person says so */
                probability: number | null;
                /** @description why a machine proposes it */
                reasons: string[];
                /** @description id of the act by which a person says so */
                act: string | null;
            };
        } | {
            /** @enum {string} */
            what: "joins";
            /** @description tells it apart among those of its sort */
            key: string;
            /** @description that the machine is right */
            probability: number;
            /** @description why the machine proposes it, in words, the most telling first */
            reasons: string[];
            /** @description id of the entry in which both stand */
            entry: string;
            earlier: components["schemas"]["StatementRow"];
            later: components["schemas"]["StatementRow"];
        } | {
            /** @enum {string} */
            what: "disputes";
            /** @description tells it apart among those of its sort */
            key: string;
            /** @description that the machine is right */
            probability: number;
            /** @description why the machine proposes it, in words, the most telling first */
            reasons: string[];
            /** @description id of the entry of one of the two; null where neither is in one */
            entry: string | null;
            /** @enum {string} */
            sort: "denied" | "contradicted" | "turned";
            earlier: components["schemas"]["StatementRow"];
            later: components["schemas"]["StatementRow"];
        };
        /** @description How far the decisions on links are, by their sort. */
        LinkProgress: {
            evidence: {
                /** @description links that nobody decided on, counted up to 1000 */
                open: number;
                /** @description whether there are more than `open` */
                more: boolean;
                /** @description links of machines on which people decided */
                decided: number;
                /** @description of these, those decided since `lately` */
                lately: number;
            };
            joins: {
                /** @description links that nobody decided on, counted up to 1000 */
                open: number;
                /** @description whether there are more than `open` */
                more: boolean;
                /** @description links of machines on which people decided */
                decided: number;
                /** @description of these, those decided since `lately` */
                lately: number;
            };
            disputes: {
                /** @description links that nobody decided on, counted up to 1000 */
                open: number;
                /** @description whether there are more than `open` */
                more: boolean;
                /** @description links of machines on which people decided */
                decided: number;
                /** @description of these, those decided since `lately` */
                lately: number;
            };
        };
        /** @description One page of actors. */
        ActorPage: {
            items: components["schemas"]["ActorSummary"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
        };
        /** @description An actor with what the store holds of it. */
        ActorSummary: {
            /** @description see actorId */
            id: string;
            /** @description the name it is shown by */
            name: string;
            /** @enum {string} */
            type: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
            /** @description other names it goes by */
            names: string[];
            wikidata: string | null;
            /** @description ISO 3166-1 alpha-2, for states */
            iso: string | null;
            offices: {
                title: string;
                /** @description the state or body */
                of: string | null;
                /** @description an interval, open ends allowed */
                held: string | null;
            }[];
            /** @description statements it speaks, not rejected */
            statements: number;
            /** @description statements directed at it, not rejected */
            addressed: number;
            /** @description reports that name it */
            reports: number;
        };
        /** @description The names of an actor, with the reports that use each. */
        ActorNames: {
            items: {
                value: string;
                count: number;
            }[];
        };
        /** @description What an actor undertook and was told, and who speaks for whom. */
        ActorRecord: {
            actor: components["schemas"]["ActorRef"];
            /** @description every part, in a fixed order */
            entries: {
                /**
                 * @description promised, threatened, predicted: held by it; promisedTo, threatenedWith, demandedOf: directed at it; demanded: by it
                 * @enum {string}
                 */
                part: "promised" | "promisedTo" | "demanded" | "demandedOf" | "threatened" | "threatenedWith" | "predicted";
                total: number;
                /** @description those voiced first most lately */
                items: components["schemas"]["EntryRow"][];
            }[];
            /** @description who speaks for it; those with most statements first */
            voices: {
                actor: components["schemas"]["ActorRef"];
                /** @description commitments, intents, threats and refusals that one voices and the other would have to carry out */
                statements: number;
                /** @description that the one who speaks holds, or held, of the other */
                offices: {
                    title: string;
                    held: components["schemas"]["Edtf"] & (string | null);
                }[];
            }[];
            /** @description for whom it speaks */
            represents: {
                actor: components["schemas"]["ActorRef"];
                /** @description commitments, intents, threats and refusals that one voices and the other would have to carry out */
                statements: number;
                /** @description that the one who speaks holds, or held, of the other */
                offices: {
                    title: string;
                    held: components["schemas"]["Edtf"] & (string | null);
                }[];
            }[];
        };
        /** @description When an actor said something of which kind, how often. */
        ActorLine: {
            actor: components["schemas"]["ActorRef"];
            /** @description statements that are not rejected, by kind and date */
            items: {
                /** @enum {string} */
                kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                /** @description when it was said, as exactly as it was told, or else when its report was published; null: unknown */
                on: string | null;
                /** @description whether that is when it was said, not when its report was published */
                told: boolean;
                statements: number;
            }[];
            /** @description false where only the newest 2,000 statements were looked at */
            whole: boolean;
        };
        /** @description What people did with an actor and with what is merged into it. */
        ActorHistory: {
            /** @description oldest first, those taken back included */
            acts: components["schemas"]["ActorAct"][];
        };
        /** @description What a person did with actors, by whom and when. */
        ActorAct: {
            /** @enum {string} */
            type: "add-actor";
            actor: components["schemas"]["Actor"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "correct-actor";
            actor: components["schemas"]["ActorRef"];
            values: {
                /** @description the name it is shown by */
                name?: string;
                /** @enum {string} */
                type?: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
                /** @description other names it goes by */
                names?: string[];
                wikidata?: string | null;
                /** @description ISO 3166-1 alpha-2, for states */
                iso?: string | null;
                offices?: {
                    title: string;
                    /** @description the state or body */
                    of: string | null;
                    /** @description an interval, open ends allowed */
                    held: string | null;
                }[];
            };
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "merge-actors";
            /** @description the others */
            actors: components["schemas"]["ActorRef"][];
            into: components["schemas"]["ActorRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "split-actor";
            actor: components["schemas"]["ActorRef"];
            leaves: components["schemas"]["Leaving"];
            /** @description a new actor, or one that is there or was merged */
            into: components["schemas"]["Actor"] | components["schemas"]["ActorRef"];
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo-actor";
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        };
        /** @description Dossiers. */
        DossierList: {
            /** @description the one that somebody worked on last first */
            items: components["schemas"]["DossierSummary"][];
        };
        /** @description A dossier as lists show it. */
        DossierSummary: {
            title: string;
            summary: string;
            id: string;
            /** @description whether a person put it away */
            away: boolean;
            begun: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            /** @description by whom and when an act on it was done last */
            changed: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            counts: {
                entry: number;
                statement: number;
                actor: number;
                report: number;
            };
            /** @description whether it holds the item that was asked about; null: none was */
            holds: boolean | null;
        };
        /** @description A dossier with everything that its items point at. */
        DossierDetail: {
            title: string;
            summary: string;
            id: string;
            /** @description whether a person put it away */
            away: boolean;
            begun: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            /** @description by whom and when an act on it was done last */
            changed: {
                by: string;
                /** Format: date-time */
                at: string;
            };
            /** @description in the order that people gave them */
            items: components["schemas"]["DossierRow"][];
        };
        /** @description An item of a dossier with what it points at. */
        DossierRow: {
            /** @description see itemKey */
            key: string;
            thing: components["schemas"]["DossierThing"];
            /** @description plain text; empty where there is none */
            note: string;
            /** @description who wrote the note; null where nobody did */
            noted: {
                by: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description who took it in */
            by: string;
            /** Format: date-time */
            at: string;
            /** @description whether what it points at is gone; its words then are in `thing` */
            lost: boolean;
            /** @description key of an earlier item that has come to be the same: entries that are joined, actors merged */
            sameAs: string | null;
            entry: components["schemas"]["EntryRow"] | null;
            statement: components["schemas"]["StatementRow"] | null;
            /** @description the statements that enclose the statement, the nearest first */
            enclosing: components["schemas"]["StatementRow"][];
            actor: components["schemas"]["ActorSummary"] | null;
            /** @description of the actor, by kind */
            scores: components["schemas"]["Score"][];
            report: components["schemas"]["ReportSummary"] | null;
        };
        /** @description What people did with a dossier. */
        DossierHistory: {
            /** @description oldest first, those taken back included */
            acts: components["schemas"]["DossierAct"][];
        };
        /** @description What a person did with a dossier, by whom and when. */
        DossierAct: {
            /** @enum {string} */
            type: "begin-dossier";
            /** @description id of the dossier */
            dossier: string;
            title: string;
            summary: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "describe-dossier";
            /** @description id of the dossier */
            dossier: string;
            values: {
                title?: string;
                summary?: string;
            };
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "take-in";
            /** @description id of the dossier */
            dossier: string;
            thing: components["schemas"]["DossierThing"];
            /** @description plain text; empty for none */
            note: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "note-item";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            /** @description plain text; empty for none */
            note: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "move-item";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            /** @description key of another item; null: to the end */
            before: string | null;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "take-out";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "put-away-dossier";
            /** @description id of the dossier */
            dossier: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        } | {
            /** @enum {string} */
            type: "undo-dossier";
            /** @description id of the dossier */
            dossier: string;
            /** @description id of the act to take back */
            act: string;
            id: string;
            /** @description the person */
            by: string;
            /**
             * Format: date-time
             * @description when, UTC
             */
            at: string;
        };
        /** @description One page of acts, newest first. */
        ActPage: {
            items: components["schemas"]["Act"][];
            /** @description how many there are on all pages */
            total: number;
            /** @description cursor of the following page; null on the last */
            next: string | null;
        };
        /** @description The acts as kept. */
        DoneActs: {
            acts: components["schemas"]["Act"][];
        };
        /** @description What a person does, all of it or nothing. */
        NewActs: {
            /** @description the person; the server knows a default */
            by?: string;
            deeds: components["schemas"]["DeedInput"][];
        };
        /** @description What a person does; places are given as spans, actors by ids. */
        DeedInput: {
            /** @enum {string} */
            type: "accept";
            /** @description id of the report */
            report: string;
            /** @description id of the statement */
            statement: string;
        } | {
            /** @enum {string} */
            type: "reject";
            /** @description id of the report */
            report: string;
            /** @description id of the statement */
            statement: string;
        } | {
            /** @enum {string} */
            type: "correct";
            /** @description id of the report */
            report: string;
            /** @description id of the statement */
            statement: string;
            values: {
                content?: components["schemas"]["Span"][];
                cue?: components["schemas"]["Span"][];
                source?: components["schemas"]["Span"][];
                condition?: components["schemas"]["Span"][];
                /** @description the fullest name that the report gives the source; null if it names none */
                speaker?: string | null;
                /** @enum {string} */
                form?: "direct" | "mixed" | "indirect";
                /** @enum {string} */
                kind?: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                /** @description whom the words are directed at */
                addressee?: string[];
                /** @description outlets, spokespersons, documents between speaker and report, nearest the speaker first */
                via?: string[];
                /** @description who would have to act or refrain, if not the speaker */
                holder?: string | null;
                /** @description when it was said */
                said?: string | null;
                /** @description by when or over what time it can be checked */
                due?: string | null;
                /** @description id of the statement that encloses this one */
                parent?: string | null;
                hedges?: components["schemas"]["Hedge"][];
                quantities?: components["schemas"]["Quantity"][];
                times?: components["schemas"]["TimeExpression"][];
            };
        } | {
            /** @enum {string} */
            type: "add";
            /** @description id of the report */
            report: string;
            fields: {
                content: components["schemas"]["Span"][];
                /** @default [] */
                cue?: components["schemas"]["Span"][];
                /** @default [] */
                source?: components["schemas"]["Span"][];
                /** @default [] */
                condition?: components["schemas"]["Span"][];
                /**
                 * @description the fullest name that the report gives the source; null if it names none
                 * @default null
                 */
                speaker?: string | null;
                /**
                 * @description told from the quotation marks when left out
                 * @enum {string}
                 */
                form?: "direct" | "mixed" | "indirect";
                /** @enum {string} */
                kind: "denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim";
                /**
                 * @description whom the words are directed at
                 * @default []
                 */
                addressee?: string[];
                /**
                 * @description outlets, spokespersons, documents between speaker and report, nearest the speaker first
                 * @default []
                 */
                via?: string[];
                /**
                 * @description who would have to act or refrain, if not the speaker
                 * @default null
                 */
                holder?: string | null;
                /**
                 * @description when it was said
                 * @default null
                 */
                said?: string | null;
                /**
                 * @description by when or over what time it can be checked
                 * @default null
                 */
                due?: string | null;
                /**
                 * @description id of the statement that encloses this one
                 * @default null
                 */
                parent?: string | null;
            };
        } | {
            /** @enum {string} */
            type: "describe";
            /** @description id of the report */
            report: string;
            values: {
                /** @description the headline */
                title?: string | null;
                /** @description who published it */
                outlet?: string | null;
                /** @description the author line */
                byline?: string | null;
                /** @description when it was published */
                published?: string | null;
                /** Format: uri */
                address?: string | null;
                /** @description BCP 47 tag, such as "en" */
                language?: string | null;
            };
        } | {
            /** @enum {string} */
            type: "remove";
            /** @description id of the report */
            report: string;
        } | {
            /** @enum {string} */
            type: "show-reading";
            /** @description id of the report */
            report: string;
            /** @description id of the reading */
            reading: string;
        } | {
            /** @enum {string} */
            type: "undo";
            /** @description id of the report */
            report: string;
            /** @description id of the act to take back */
            act: string;
        } | {
            /** @enum {string} */
            type: "add-actor";
            actor: components["schemas"]["NewActor"];
        } | {
            /** @enum {string} */
            type: "correct-actor";
            /** @description id of an actor */
            actor: string;
            values: {
                name?: string;
                /** @enum {string} */
                type?: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
                names?: string[];
                wikidata?: string | null;
                /** @description ISO 3166-1 alpha-2, for states */
                iso?: string | null;
                offices?: {
                    title: string;
                    /** @description the state or body */
                    of: string | null;
                    /** @description an interval, open ends allowed */
                    held: string | null;
                }[];
            };
        } | {
            /** @enum {string} */
            type: "merge-actors";
            actors: string[];
            /** @description id of an actor */
            into: string;
        } | {
            /** @enum {string} */
            type: "split-actor";
            /** @description id of an actor */
            actor: string;
            leaves: {
                /**
                 * @description wherever it is called so
                 * @default []
                 */
                names?: string[];
                /**
                 * @description ids of reports: wherever they name it
                 * @default []
                 */
                reports?: string[];
                /**
                 * @description at these places
                 * @default []
                 */
                mentions?: components["schemas"]["MentionPlace"][];
            };
            into: string | components["schemas"]["NewActor"];
        } | {
            /** @enum {string} */
            type: "undo-actor";
            /** @description id of the act to take back */
            act: string;
        } | {
            /** @enum {string} */
            type: "join";
            /** @enum {string} */
            as: "entry" | "utterance" | "origin";
            statement: components["schemas"]["StatementRef"];
            to: components["schemas"]["StatementRef"];
        } | {
            /** @enum {string} */
            type: "part";
            /** @enum {string} */
            as: "entry" | "utterance" | "origin";
            statement: components["schemas"]["StatementRef"];
        } | {
            /** @enum {string} */
            type: "bear";
            entry: components["schemas"]["StatementRef"];
            passage: {
                report: string;
                /** @description id of the statement or of the sentence */
                passage: string;
            };
            /** @enum {string} */
            relation: "bears out" | "partly" | "goes against" | "restates" | "withdraws" | "condition met" | "condition unmet" | "none";
        } | {
            /** @enum {string} */
            type: "judge";
            entry: components["schemas"]["StatementRef"];
            /** @enum {string} */
            outcome: "open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable";
            /** @description why, in words */
            grounds: string;
            /** @default [] */
            evidence?: {
                report: string;
                /** @description id of the statement or of the sentence */
                passage: string;
            }[];
            /**
             * Format: date
             * @description the day that it is judged as of
             */
            on: string;
        } | {
            /** @enum {string} */
            type: "dispute";
            statement: components["schemas"]["StatementRef"];
            with: components["schemas"]["StatementRef"];
            /** @enum {string} */
            as: "denied" | "contradicted" | "turned" | "none";
        } | {
            /** @enum {string} */
            type: "undo-ledger";
            /** @description id of the act to take back */
            act: string;
        } | {
            /** @enum {string} */
            type: "begin-dossier";
            /** @description made up by who begins it, such as d_ and a UUID */
            dossier: string;
            title: string;
            /** @default  */
            summary?: string;
        } | {
            /** @enum {string} */
            type: "describe-dossier";
            /** @description id of the dossier */
            dossier: string;
            values: {
                title?: string;
                summary?: string;
            };
        } | {
            /** @enum {string} */
            type: "take-in";
            /** @description id of the dossier */
            dossier: string;
            /** @description an entry may be named by any of its statements */
            thing: {
                /** @enum {string} */
                sort: "entry" | "statement" | "actor" | "report";
                id: string;
            };
            /**
             * @description plain text; empty for none
             * @default
             */
            note?: string;
        } | {
            /** @enum {string} */
            type: "note-item";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            /** @description plain text; empty for none */
            note: string;
        } | {
            /** @enum {string} */
            type: "move-item";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
            /** @description key of another item; null: to the end */
            before: string | null;
        } | {
            /** @enum {string} */
            type: "take-out";
            /** @description id of the dossier */
            dossier: string;
            /** @description key of the item */
            item: string;
        } | {
            /** @enum {string} */
            type: "put-away-dossier";
            /** @description id of the dossier */
            dossier: string;
        } | {
            /** @enum {string} */
            type: "undo-dossier";
            /** @description id of the dossier */
            dossier: string;
            /** @description id of the act to take back */
            act: string;
        };
        /** @description A half-open range of a text in UTF-16 units. */
        Span: {
            /** @description first UTF-16 unit, inclusive */
            start: number;
            /** @description one past the last UTF-16 unit */
            end: number;
        };
        /** @description A new actor; what is not known can be left out. */
        NewActor: {
            /** @description made of the name when left out */
            id?: string;
            name: string;
            /**
             * @default unknown
             * @enum {string}
             */
            type?: "person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown";
            /** @default [] */
            names?: string[];
            /** @default null */
            wikidata?: string | null;
            /**
             * @description ISO 3166-1 alpha-2, for states
             * @default null
             */
            iso?: string | null;
            /** @default [] */
            offices?: {
                title: string;
                /** @description the state or body */
                of: string | null;
                /** @description an interval, open ends allowed */
                held: string | null;
            }[];
        };
        /** @description Files being read and added, and how far that is. */
        Job: {
            id: string;
            /** @enum {string} */
            state: "running" | "stopped" | "done" | "failed";
            /** Format: date-time */
            started: string;
            /** @description what becomes of each file; empty for a job of more than 50 */
            files: components["schemas"]["JobFile"][];
            /** @description files handled so far */
            done: number;
            /** @description files in all; null while they are still being found */
            total: number | null;
            /** @description reports that are new */
            added: number;
            /** @description reports that the store held already */
            held: number;
            /** @description statements in the new reports */
            statements: number;
            /** @description what could not be read, and why */
            problems: components["schemas"]["Problem"][];
        };
        /** @description What becomes of one file. */
        JobFile: {
            /** @description null where nobody knows one */
            name: string | null;
            /** @enum {string} */
            state: "waiting" | "reading" | "read" | "added" | "held" | "failed";
            /** @description id of the report in it; null until it is read */
            report: string | null;
            /** @description why it could not be read or kept; null where it could */
            problem: {
                /**
                 * @description documented in docs/errors.md
                 * @enum {string}
                 */
                code: "intake/not-found" | "intake/unreadable" | "intake/empty" | "intake/too-large" | "intake/binary" | "intake/unsupported" | "intake/no-text" | "intake/bad-manifest" | "model/invalid" | "model/lost-anchor" | "store/not-found" | "store/removed" | "store/unreadable" | "store/newer" | "store/not-writable" | "store/closed" | "store/busy" | "store/bad-cursor" | "act/unknown-target" | "act/invalid" | "act/blocked" | "api/bad-request" | "api/not-found" | "api/method-not-allowed" | "api/media-type" | "api/too-large" | "api/forbidden" | "api/internal" | "api/unreachable" | "server/port-taken" | "server/cannot-listen" | "job/stopped" | "cli/usage" | "cli/cannot-write" | "cli/internal" | "release/exists" | "release/unreadable" | "release/changed" | "engine/failed" | "engine/bad-bundle" | "engine/bad-pipeline";
                /** @description what is wrong and what to do, for a person */
                message: string;
                /** @description the file, field or address concerned */
                where: string | null;
                /** @description what to do about it */
                remedy: string | null;
            } | null;
        };
        /** @description Files to be read and added. */
        NewJob: {
            /** @description reports (.txt, .html), and a reports.csv with details of them */
            files: Blob[];
        };
        /** @description Jobs, newest first. */
        JobList: {
            items: components["schemas"]["Job"][];
        };
        /** @description The invented reports that come with Troth. */
        SampleList: {
            items: {
                /** @description id of the report */
                id: string;
                title: string | null;
                /**
                 * @description whether the store shows it, a person took it out, or it was never added
                 * @enum {string}
                 */
                state: "shown" | "removed" | "absent";
            }[];
        };
        /** @description What was done to put the samples in or to take them out. */
        SamplesMoved: {
            /** @description acts that took samples out, or took that back */
            acts: components["schemas"]["Act"][];
            /** @description reads those that were never added; null where none has to be */
            job: {
                id: string;
                /** @enum {string} */
                state: "running" | "stopped" | "done" | "failed";
                /** Format: date-time */
                started: string;
                /** @description what becomes of each file; empty for a job of more than 50 */
                files: components["schemas"]["JobFile"][];
                /** @description files handled so far */
                done: number;
                /** @description files in all; null while they are still being found */
                total: number | null;
                /** @description reports that are new */
                added: number;
                /** @description reports that the store held already */
                held: number;
                /** @description statements in the new reports */
                statements: number;
                /** @description what could not be read, and why */
                problems: components["schemas"]["Problem"][];
            } | null;
        };
        /** @description Who does it. */
        BySomebody: {
            /** @description the person; the server knows a default */
            by?: string;
        };
        /** @description Days, the one that was asked about last first. */
        KnownDayList: {
            items: components["schemas"]["KnownDay"][];
        };
        /** @description A day that was asked about with `asKnownOn`, and how far what was known then is derived. */
        KnownDay: {
            /** Format: date */
            day: string;
            /**
             * @description closed: given up, or for long not asked for, or for others that were
             * @enum {string}
             */
            state: "opening" | "open" | "closed" | "failed";
            /** @description reports whose statements and entries are derived */
            done: number;
            /** @description reports that were out; null while they are still being found */
            total: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description words in title and text; "quoted words" stand together, a final * takes any ending */
                q?: string;
                outlet?: string;
                /** @description BCP 47 tag */
                language?: string;
                /** @description published on or after */
                from?: string;
                /** @description published on or before */
                to?: string;
                /** @description ids of actors: only reports that name one of them */
                actor?: string[];
                /** @description id of a dossier: what it holds, and what tells a statement or an entry that it holds */
                dossier?: string;
                /** @description true: only those with statements nobody has reviewed; false: only those with none left */
                unreviewed?: "true" | "false";
                sort?: "published" | "added" | "title" | "outlet" | "statements" | "relevance";
                direction?: "asc" | "desc";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    addReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description the store held it already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedReportView"];
                };
            };
            /** @description it is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedReportView"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description a person took the report out, or a later act stands in the way; undo that act first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description what was sent cannot be read, or the act cannot be carried out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getReportFacets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the values, with counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFacets"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the report */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description a person took the report out, or a later act stands in the way; undo that act first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the report */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the report as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description a person took the report out, or a later act stands in the way; undo that act first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description what was sent cannot be read, or the act cannot be carried out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the report */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the readings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingList"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description a person took the report out, or a later act stands in the way; undo that act first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    compareReadings: {
        parameters: {
            query: {
                /** @description id of the reading that is compared with */
                from: string;
                /** @description id of the other reading */
                to: string;
            };
            header?: never;
            path: {
                /** @description id of the report */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description what is other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingsCompared"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description a person took the report out, or a later act stands in the way; undo that act first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query?: {
                /** @description words in content, speaker and cue; syntax as for reports */
                q?: string;
                /** @description id of a report */
                report?: string;
                /** @description id of a dossier: what it holds, and what stands in an entry or a report that it holds */
                dossier?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                form?: ("direct" | "mixed" | "indirect")[];
                /** @description id of the actor that speaks */
                speaker?: string;
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description its report was published on or after */
                from?: string;
                /** @description its report was published on or before */
                to?: string;
                review?: ("unreviewed" | "accepted" | "rejected")[];
                sort?: "published" | "text" | "probability" | "speaker" | "relevance";
                direction?: "asc" | "desc";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the statement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRow"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getUtterance: {
        parameters: {
            query?: {
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the utterance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtteranceDetail"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getEntryOfStatement: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the entry, or null */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryOfStatement"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                /** @description ids of entries */
                entry?: string[];
                /** @description ids of reports that tell one of its statements; any of them */
                report?: string[];
                /** @description ids of reports that have a passage which a machine proposes as bearing on it; any of them */
                bearing?: string[];
                /** @description id of a dossier: what it holds, and what it holds a statement of or a report that tells it */
                dossier?: string;
                kind?: ("commitment" | "threat" | "prediction" | "demand")[];
                outcome?: ("open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable")[];
                evidence?: ("none" | "for" | "against" | "contested")[];
                schedule?: ("undated" | "upcoming" | "due" | "overdue")[];
                condition?: ("none" | "unmet" | "met" | "unknown")[];
                /** @description id of an actor in any role in one of its statements */
                actor?: string;
                /** @description ids of actors that would have to act, or predict; any of them; "-" where nobody is named */
                holder?: string[];
                /** @description ids of actors that speak one of its statements; any of them; "-" where nobody is named */
                speaker?: string[];
                /** @description ids of actors to whom one of its statements is directed; any of them; "-" where nobody is named */
                addressee?: string[];
                /** @description where one of its statements was published */
                outlet?: string[];
                /** @description how many independent origins at least */
                origins?: number;
                /** @description first voiced on or after */
                from?: string;
                /** @description first voiced on or before */
                to?: string;
                /** @description due on this day or later; of a time that is due, its last day counts */
                dueFrom?: string;
                /** @description due on this day or earlier; of a time that is due, its first day counts */
                dueTo?: string;
                /** @description due at the latest on this day or later */
                latestFrom?: string;
                /** @description due at the latest on this day or earlier */
                latestTo?: string;
                /** @description only those of which such is new: a machine proposes evidence, a condition is told as met, reports tell it again */
                news?: ("evidence" | "condition" | "told")[];
                /** @description from when on something counts as new, by when its report came into the store: a day, or a moment in UTC */
                since?: string;
                sort?: "first" | "last" | "due" | "statements" | "reports" | "utterances" | "origins" | "kind" | "speaker" | "outcome" | "evidence" | "condition";
                direction?: "asc" | "desc";
                /** @description rows to pass over; not with a cursor */
                skip?: number | null;
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getEntryFacets: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                /** @description ids of entries */
                entry?: string[];
                /** @description ids of reports that tell one of its statements; any of them */
                report?: string[];
                /** @description ids of reports that have a passage which a machine proposes as bearing on it; any of them */
                bearing?: string[];
                /** @description id of a dossier: what it holds, and what it holds a statement of or a report that tells it */
                dossier?: string;
                kind?: ("commitment" | "threat" | "prediction" | "demand")[];
                outcome?: ("open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable")[];
                evidence?: ("none" | "for" | "against" | "contested")[];
                schedule?: ("undated" | "upcoming" | "due" | "overdue")[];
                condition?: ("none" | "unmet" | "met" | "unknown")[];
                /** @description id of an actor in any role in one of its statements */
                actor?: string;
                /** @description ids of actors that would have to act, or predict; any of them; "-" where nobody is named */
                holder?: string[];
                /** @description ids of actors that speak one of its statements; any of them; "-" where nobody is named */
                speaker?: string[];
                /** @description ids of actors to whom one of its statements is directed; any of them; "-" where nobody is named */
                addressee?: string[];
                /** @description where one of its statements was published */
                outlet?: string[];
                /** @description how many independent origins at least */
                origins?: number;
                /** @description first voiced on or after */
                from?: string;
                /** @description first voiced on or before */
                to?: string;
                /** @description due on this day or later; of a time that is due, its last day counts */
                dueFrom?: string;
                /** @description due on this day or earlier; of a time that is due, its first day counts */
                dueTo?: string;
                /** @description due at the latest on this day or later */
                latestFrom?: string;
                /** @description due at the latest on this day or earlier */
                latestTo?: string;
                /** @description only those of which such is new: a machine proposes evidence, a condition is told as met, reports tell it again */
                news?: ("evidence" | "condition" | "told")[];
                /** @description from when on something counts as new, by when its report came into the store: a day, or a moment in UTC */
                since?: string;
                /** @description values told of holders, speakers, addressees and outlets, 50 unless told */
                values?: number;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the values, with counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryFacets"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listDue: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description from when on something counts as new, a day or a moment in UTC; a week before `today` unless told */
                since?: string;
                /** @description only these groups */
                group?: ("overdue" | "this week" | "next week" | "coming month" | "any day" | "condition" | "evidence" | "told")[];
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                kind?: ("commitment" | "threat" | "prediction" | "demand")[];
                /** @description ids of actors that would have to act, or predict; any of them; "-" where nobody is named */
                holder?: string[];
                /** @description id of an actor in any role in one of its statements */
                actor?: string;
                /** @description where one of its statements was published */
                outlet?: string[];
                /** @description rows of each group, 10 unless told */
                limit?: number;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the groups, each with its first rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueList"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getEntry: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
                /** @description statements and passages told at most, of each; 50 unless told */
                limit?: number;
                /** @description how many of each are passed over: an entry of more is told by stretches */
                skip?: number | null;
            };
            header?: never;
            path: {
                /** @description id of the entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getEntryHistory: {
        parameters: {
            query?: {
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryHistory"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query: {
                /** @description statements, or entries of the ledger */
                of: "statements" | "entries";
                /** @description by what lanes are made; by kind unless told */
                lanes?: "kind" | "speaker";
                /** @description first day that is shown; the first of all unless told */
                from?: string;
                /** @description last day that is shown */
                to?: string;
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description true: only what has no date, as items */
                undated?: "true" | "false";
                /** @description items told at most, 300 unless told; more are counted in bins */
                limit?: number;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the timeline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description only these sorts */
                dispute?: ("denied" | "contradicted" | "turned")[];
                /** @description id of an actor that speaks one of the two */
                actor?: string;
                /** @description ids of statements: only what one of them is in, such as those of an entry */
                statement?: string[];
                /** @description the later one published on or after */
                from?: string;
                /** @description the later one published on or before */
                to?: string;
                /** @description by the date of the later one; newest first unless told */
                direction?: "asc" | "desc";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputePage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listScores: {
        parameters: {
            query?: {
                kind?: ("commitment" | "threat" | "prediction" | "demand")[];
                /** @description id of an actor */
                actor?: string;
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the scores */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreList"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getRelations: {
        parameters: {
            query?: {
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description said on or after; where a report does not tell when, its own date counts */
                from?: string;
                /** @description said on or before */
                to?: string;
                /** @description where it was published */
                outlet?: string[];
                /** @description ids of actors; one of them is on either side */
                actor?: string[];
                /** @description id of who says it, or would have to act */
                who?: string;
                /** @description id of whom it is directed at */
                whom?: string;
                /** @description both sides are of one of these types */
                type?: ("person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown")[];
                /** @description how many statements a relation has at least */
                least?: number;
                /** @description relations that are listed, those with most statements; 200 unless told */
                limit?: number;
                /** @description states: what bodies and office-holders of a state say or are told counts for the state */
                between?: "actors" | "states";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the relations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relations"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getRelatedStatements: {
        parameters: {
            query?: {
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description said on or after; where a report does not tell when, its own date counts */
                from?: string;
                /** @description said on or before */
                to?: string;
                /** @description where it was published */
                outlet?: string[];
                /** @description ids of actors; one of them is on either side */
                actor?: string[];
                /** @description id of who says it, or would have to act */
                who?: string;
                /** @description id of whom it is directed at */
                whom?: string;
                /** @description both sides are of one of these types */
                type?: ("person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown")[];
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description rows to pass over */
                skip?: number | null;
                /** @description states: what bodies and office-holders of a state say or are told counts for the state */
                between?: "actors" | "states";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the statements */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelatedList"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listReview: {
        parameters: {
            query?: {
                /** @description words in content, speaker and cue; syntax as for reports */
                q?: string;
                /** @description id of a report */
                report?: string;
                /** @description id of a dossier: what it holds, and what stands in an entry or a report that it holds */
                dossier?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                form?: ("direct" | "mixed" | "indirect")[];
                /** @description id of the actor that speaks */
                speaker?: string;
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description its report was published on or after */
                from?: string;
                /** @description its report was published on or before */
                to?: string;
                /** @description ids of statements: only these */
                statement?: string[];
                /** @description any words, to draw a random sample by; others draw another */
                seed?: string;
                /** @description of the sample, 50 unless told */
                size?: number;
                /** @description with `seed`: when the sample was drawn; what was decided before is not in it */
                since?: string;
                /** @description sure: what a machine is least sure of first; ledger: what the ledger keeps first; with `seed` always random */
                order?: "sure" | "ledger" | "random";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getReviewProgress: {
        parameters: {
            query?: {
                /** @description words in content, speaker and cue; syntax as for reports */
                q?: string;
                /** @description id of a report */
                report?: string;
                /** @description id of a dossier: what it holds, and what stands in an entry or a report that it holds */
                dossier?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                form?: ("direct" | "mixed" | "indirect")[];
                /** @description id of the actor that speaks */
                speaker?: string;
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description its report was published on or after */
                from?: string;
                /** @description its report was published on or before */
                to?: string;
                /** @description ids of statements: only these */
                statement?: string[];
                /** @description any words, to draw a random sample by; others draw another */
                seed?: string;
                /** @description of the sample, 50 unless told */
                size?: number;
                /** @description with `seed`: when the sample was drawn; what was decided before is not in it */
                since?: string;
                /** @description since when decisions are counted by themselves; since the day began (UTC) unless told */
                lately?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewProgress"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query: {
                what: "evidence" | "joins" | "disputes";
                /** @description of the entry; of a dispute, of one of its two statements */
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description id of an actor in any role in one of the two passages */
                actor?: string;
                /** @description where one of the two was published */
                outlet?: string;
                /** @description id of the report of one of the two */
                report?: string;
                /** @description id of a dossier: one of the two is in it, or stands in an entry or a report that is */
                dossier?: string;
                /** @description the later of the two published on or after */
                from?: string;
                /** @description the later of the two published on or before */
                to?: string;
                /** @description keys of links: only these */
                link?: string[];
                /** @description sure: what a machine is least sure of first; likely: the likeliest first */
                order?: "sure" | "likely";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getLinkProgress: {
        parameters: {
            query?: {
                /** @description of the entry; of a dispute, of one of its two statements */
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description id of an actor in any role in one of the two passages */
                actor?: string;
                /** @description where one of the two was published */
                outlet?: string;
                /** @description id of the report of one of the two */
                report?: string;
                /** @description id of a dossier: one of the two is in it, or stands in an entry or a report that is */
                dossier?: string;
                /** @description the later of the two published on or after */
                from?: string;
                /** @description the later of the two published on or before */
                to?: string;
                /** @description since when decisions are counted by themselves; since the day began (UTC) unless told */
                lately?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkProgress"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listActors: {
        parameters: {
            query?: {
                /** @description words in any of its names */
                q?: string;
                type?: ("person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown")[];
                sort?: "statements" | "name" | "reports";
                direction?: "asc" | "desc";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getActor: {
        parameters: {
            query?: {
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the actor */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the actor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorSummary"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getActorNames: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the actor */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the names, most used first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorNames"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getActorRecord: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description entries told of each part, 3 unless told */
                limit?: number;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the actor */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorRecord"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getActorLine: {
        parameters: {
            query?: {
                /** @description words in content, speaker and cue; syntax as for reports */
                q?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the actor */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorLine"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getActorHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the actor */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorHistory"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                /** @description key of an item, such as `actor:ondaria`: `holds` tells which dossiers have it */
                item?: string;
                /** @description true: those that were put away, in place of the others */
                away?: "true" | "false";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the dossiers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the dossier */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDetail"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getDossierHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierHistory"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listActs: {
        parameters: {
            query?: {
                /** @description only acts on this report */
                report?: string;
                /** @description only acts on actors */
                on?: "actors";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description one page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActPage"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    addActs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActs"];
            };
        };
        responses: {
            /** @description the acts as kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneActs"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description a person took the report out, or a later act stands in the way; undo that act first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description what was sent cannot be read, or the act cannot be carried out */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the jobs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    addJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewJob"];
            };
        };
        responses: {
            /** @description the job, begun */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    stopJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    resumeJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description id of the job */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the samples; none where they do not come with the server */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    addSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BySomebody"];
            };
        };
        responses: {
            /** @description the acts, and the job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplesMoved"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    removeSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BySomebody"];
            };
        };
        responses: {
            /** @description the acts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplesMoved"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the body is of another type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listKnownDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownDayList"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    stopKnownDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description a day of the list */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the day, closed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownDay"];
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a stream that does not end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportStatements: {
        parameters: {
            query: {
                format: "csv" | "jsonl" | "json" | "webannotation";
                /** @description words in content, speaker and cue; syntax as for reports */
                q?: string;
                /** @description id of a report */
                report?: string;
                /** @description id of a dossier: what it holds, and what stands in an entry or a report that it holds */
                dossier?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                form?: ("direct" | "mixed" | "indirect")[];
                /** @description id of the actor that speaks */
                speaker?: string;
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description its report was published on or after */
                from?: string;
                /** @description its report was published on or before */
                to?: string;
                review?: ("unreviewed" | "accepted" | "rejected")[];
                sort?: "published" | "text" | "probability" | "speaker" | "relevance";
                direction?: "asc" | "desc";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                    "application/json": unknown;
                    "application/ld+json": unknown;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportDecisions: {
        parameters: {
            query?: {
                /** @description how much of the reports’ texts goes with each decision: none, the window around its words (unless told), or full */
                text?: "none" | "window" | "full";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportEntries: {
        parameters: {
            query: {
                format: "csv" | "jsonl" | "webannotation" | "claimreview" | "ics";
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                /** @description ids of entries */
                entry?: string[];
                /** @description ids of reports that tell one of its statements; any of them */
                report?: string[];
                /** @description ids of reports that have a passage which a machine proposes as bearing on it; any of them */
                bearing?: string[];
                /** @description id of a dossier: what it holds, and what it holds a statement of or a report that tells it */
                dossier?: string;
                kind?: ("commitment" | "threat" | "prediction" | "demand")[];
                outcome?: ("open" | "kept" | "partly kept" | "broken" | "superseded" | "unratable")[];
                evidence?: ("none" | "for" | "against" | "contested")[];
                schedule?: ("undated" | "upcoming" | "due" | "overdue")[];
                condition?: ("none" | "unmet" | "met" | "unknown")[];
                /** @description id of an actor in any role in one of its statements */
                actor?: string;
                /** @description ids of actors that would have to act, or predict; any of them; "-" where nobody is named */
                holder?: string[];
                /** @description ids of actors that speak one of its statements; any of them; "-" where nobody is named */
                speaker?: string[];
                /** @description ids of actors to whom one of its statements is directed; any of them; "-" where nobody is named */
                addressee?: string[];
                /** @description where one of its statements was published */
                outlet?: string[];
                /** @description how many independent origins at least */
                origins?: number;
                /** @description first voiced on or after */
                from?: string;
                /** @description first voiced on or before */
                to?: string;
                /** @description due on this day or later; of a time that is due, its last day counts */
                dueFrom?: string;
                /** @description due on this day or earlier; of a time that is due, its first day counts */
                dueTo?: string;
                /** @description due at the latest on this day or later */
                latestFrom?: string;
                /** @description due at the latest on this day or earlier */
                latestTo?: string;
                /** @description only those of which such is new: a machine proposes evidence, a condition is told as met, reports tell it again */
                news?: ("evidence" | "condition" | "told")[];
                /** @description from when on something counts as new, by when its report came into the store: a day, or a moment in UTC */
                since?: string;
                sort?: "first" | "last" | "due" | "statements" | "reports" | "utterances" | "origins" | "kind" | "speaker" | "outcome" | "evidence" | "condition";
                direction?: "asc" | "desc";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/jsonl": string;
                    "application/ld+json": unknown;
                    "text/calendar": string;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportReview: {
        parameters: {
            query: {
                format: "csv" | "json";
                /** @description words in content, speaker and cue; syntax as for reports */
                q?: string;
                /** @description id of a report */
                report?: string;
                /** @description id of a dossier: what it holds, and what stands in an entry or a report that it holds */
                dossier?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                form?: ("direct" | "mixed" | "indirect")[];
                /** @description id of the actor that speaks */
                speaker?: string;
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description its report was published on or after */
                from?: string;
                /** @description its report was published on or before */
                to?: string;
                /** @description ids of statements: only these */
                statement?: string[];
                /** @description any words, to draw a random sample by; others draw another */
                seed?: string;
                /** @description of the sample, 50 unless told */
                size?: number;
                /** @description with `seed`: when the sample was drawn; what was decided before is not in it */
                since?: string;
                /** @description sure: what a machine is least sure of first; ledger: what the ledger keeps first; with `seed` always random */
                order?: "sure" | "ledger" | "random";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportLinks: {
        parameters: {
            query: {
                format: "csv" | "json";
                what: "evidence" | "joins" | "disputes";
                /** @description of the entry; of a dispute, of one of its two statements */
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description id of an actor in any role in one of the two passages */
                actor?: string;
                /** @description where one of the two was published */
                outlet?: string;
                /** @description id of the report of one of the two */
                report?: string;
                /** @description id of a dossier: one of the two is in it, or stands in an entry or a report that is */
                dossier?: string;
                /** @description the later of the two published on or after */
                from?: string;
                /** @description the later of the two published on or before */
                to?: string;
                /** @description keys of links: only these */
                link?: string[];
                /** @description sure: what a machine is least sure of first; likely: the likeliest first */
                order?: "sure" | "likely";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportTimeline: {
        parameters: {
            query: {
                format: "csv" | "json" | "timelinejs";
                /** @description statements, or entries of the ledger */
                of: "statements" | "entries";
                /** @description by what lanes are made; by kind unless told */
                lanes?: "kind" | "speaker";
                /** @description first day that is shown; the first of all unless told */
                from?: string;
                /** @description last day that is shown */
                to?: string;
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description id of an actor in any role */
                actor?: string;
                outlet?: string;
                /** @description true: only what has no date, as items */
                undated?: "true" | "false";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportDue: {
        parameters: {
            query: {
                format: "csv" | "json" | "ics";
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description from when on something counts as new, a day or a moment in UTC; a week before `today` unless told */
                since?: string;
                /** @description only these groups */
                group?: ("overdue" | "this week" | "next week" | "coming month" | "any day" | "condition" | "evidence" | "told")[];
                /** @description words in content, speaker and cue of its statements; syntax as for reports */
                q?: string;
                kind?: ("commitment" | "threat" | "prediction" | "demand")[];
                /** @description ids of actors that would have to act, or predict; any of them; "-" where nobody is named */
                holder?: string[];
                /** @description id of an actor in any role in one of its statements */
                actor?: string;
                /** @description where one of its statements was published */
                outlet?: string[];
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": unknown;
                    "text/calendar": string;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportDossier: {
        parameters: {
            query: {
                format: "html" | "csv" | "json";
                /** @description html: true: with the full texts of the reports; else with excerpts around what is quoted */
                texts?: "true" | "false";
                /** @description the day that schedules are told for; that of `asKnownOn`, or today by the server, unless told */
                today?: string;
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path: {
                /** @description id of the dossier */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description there is no such thing */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    exportRelations: {
        parameters: {
            query: {
                format: "csv" | "json" | "graphml";
                kind?: ("denial" | "accusation" | "threat" | "refusal" | "commitment" | "intent" | "warning" | "demand" | "question" | "prediction" | "expression" | "assessment" | "claim")[];
                /** @description said on or after; where a report does not tell when, its own date counts */
                from?: string;
                /** @description said on or before */
                to?: string;
                /** @description where it was published */
                outlet?: string[];
                /** @description ids of actors; one of them is on either side */
                actor?: string[];
                /** @description id of who says it, or would have to act */
                who?: string;
                /** @description id of whom it is directed at */
                whom?: string;
                /** @description both sides are of one of these types */
                type?: ("person" | "state" | "government-body" | "armed-group" | "organization" | "outlet" | "place" | "group" | "unknown")[];
                /** @description how many statements a relation has at least */
                least?: number;
                /** @description relations that are listed, those with most statements; 200 unless told */
                limit?: number;
                /** @description states: what bodies and office-holders of a state say or are told counts for the state */
                between?: "actors" | "states";
                /** @description only with the reports that were out, and what people had done, by the end of that day (UTC) */
                asKnownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": components["schemas"]["Relations"];
                    "application/graphml+xml": string;
                };
            };
            /** @description the request is malformed; the message names the parameter or field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description the request comes from another site, or names another host */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description something went wrong inside Troth */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description another process holds the store, or the work was given up; try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
/** Values of Statement.kind. */
export const KINDS = ["denial","accusation","threat","refusal","commitment","intent","warning","demand","question","prediction","expression","assessment","claim"] as const satisfies readonly components["schemas"]["Statement"]["kind"][];
/** Values of Statement.form. */
export const FORMS = ["direct","mixed","indirect"] as const satisfies readonly components["schemas"]["Statement"]["form"][];
/** Values of ReviewedStatement.review. */
export const REVIEWS = ["unreviewed","accepted","rejected"] as const satisfies readonly components["schemas"]["ReviewedStatement"]["review"][];
/** Values of ReviewedStatement.lost. */
export const ANCHORED_FIELDS = ["content","cue","source","condition"] as const satisfies Readonly<components["schemas"]["ReviewedStatement"]["lost"]>;
/** Values of Provenance.basis. */
export const BASES = ["stated","implied","unknown"] as const satisfies readonly components["schemas"]["Provenance"]["basis"][];
/** Values of Actor.type. */
export const ACTOR_TYPES = ["person","state","government-body","armed-group","organization","outlet","place","group","unknown"] as const satisfies readonly components["schemas"]["Actor"]["type"][];
/** Values of EntryRow.kind. */
export const ENTRY_KINDS = ["commitment","threat","prediction","demand"] as const satisfies readonly components["schemas"]["EntryRow"]["kind"][];
/** Values of EntryState.outcome. */
export const OUTCOMES = ["open","kept","partly kept","broken","superseded","unratable"] as const satisfies readonly components["schemas"]["EntryState"]["outcome"][];
/** Values of EntryState.evidence. */
export const EVIDENCE_STATES = ["none","for","against","contested"] as const satisfies readonly components["schemas"]["EntryState"]["evidence"][];
/** Values of EntryState.schedule. */
export const SCHEDULES = ["undated","upcoming","due","overdue"] as const satisfies readonly components["schemas"]["EntryState"]["schedule"][];
/** Values of EntryState.condition. */
export const CONDITIONS = ["none","unmet","met","unknown"] as const satisfies readonly components["schemas"]["EntryState"]["condition"][];
/** Values of Furniture.kind. */
export const FURNITURE_KINDS = ["byline","dateline","caption","share","comments","related","notice","address"] as const satisfies readonly components["schemas"]["Furniture"]["kind"][];
/** Values of ReportView.described. */
export const REPORT_DETAILS = ["title","outlet","byline","published","address","language"] as const satisfies Readonly<components["schemas"]["ReportView"]["described"]>;
/** Values of Job.state. */
export const JOB_STATES = ["running","stopped","done","failed"] as const satisfies readonly components["schemas"]["Job"]["state"][];
/** Values of DueGroup.group. */
export const DUE_GROUPS = ["overdue","this week","next week","coming month","any day","condition","evidence","told"] as const satisfies readonly components["schemas"]["DueGroup"]["group"][];
/** Values of EntryNews.news. */
export const NEWS = ["evidence","condition","told"] as const satisfies readonly components["schemas"]["EntryNews"]["news"][];
/** Values of EntryBearing.relation. */
export const RELATIONS = ["bears out","partly","goes against","restates","withdraws","condition met","condition unmet"] as const satisfies readonly components["schemas"]["EntryBearing"]["relation"][];
/** Values of Problem.code. */
export const ERROR_CODES = ["intake/not-found","intake/unreadable","intake/empty","intake/too-large","intake/binary","intake/unsupported","intake/no-text","intake/bad-manifest","model/invalid","model/lost-anchor","store/not-found","store/removed","store/unreadable","store/newer","store/not-writable","store/closed","store/busy","store/bad-cursor","act/unknown-target","act/invalid","act/blocked","api/bad-request","api/not-found","api/method-not-allowed","api/media-type","api/too-large","api/forbidden","api/internal","api/unreachable","server/port-taken","server/cannot-listen","job/stopped","cli/usage","cli/cannot-write","cli/internal","release/exists","release/unreadable","release/changed","engine/failed","engine/bad-bundle","engine/bad-pipeline"] as const satisfies readonly components["schemas"]["Problem"]["code"][];

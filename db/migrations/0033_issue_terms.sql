CREATE TABLE "joint_meeting"."issue_terms" (
	"issue_id" uuid PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"terms" text[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "joint_meeting"."issue_terms" ADD CONSTRAINT "issue_terms_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "joint_meeting"."issues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Every run of `size` characters of a text.
CREATE FUNCTION joint_meeting.neighbours(content text, size integer) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN ARRAY(
  SELECT substr(content, start, size)
  FROM generate_series(1, char_length(content) - size + 1) AS start
);
--> statement-breakpoint
CREATE FUNCTION joint_meeting.words_of(title text, place text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(title || coalesce(E'\n' || place, ''));
--> statement-breakpoint
CREATE FUNCTION joint_meeting.terms_of(code text, words text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN joint_meeting.neighbours(lower(code), 4)
  || joint_meeting.neighbours(words, 1) || joint_meeting.neighbours(words, 2);
--> statement-breakpoint
CREATE FUNCTION joint_meeting.note_issue_terms() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  words text := joint_meeting.words_of(NEW.title, NEW.place);
BEGIN
  INSERT INTO joint_meeting.issue_terms (issue_id, words, terms)
  VALUES (NEW.id, words, joint_meeting.terms_of(NEW.code, words))
  ON CONFLICT (issue_id) DO UPDATE SET words = excluded.words, terms = excluded.terms;
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER issues_terms_noted AFTER INSERT OR UPDATE OF code, title, place ON joint_meeting.issues
FOR EACH ROW EXECUTE FUNCTION joint_meeting.note_issue_terms();
--> statement-breakpoint
INSERT INTO joint_meeting.issue_terms (issue_id, words, terms)
SELECT id, words, joint_meeting.terms_of(code, words)
FROM joint_meeting.issues, joint_meeting.words_of(title, place) AS words;
--> statement-breakpoint
CREATE INDEX "issue_terms_index" ON "joint_meeting"."issue_terms" USING gin ("terms") WITH (fastupdate=false);

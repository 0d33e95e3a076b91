-- Wakes the relays; NOTIFY is delivered at commit, so a relay that wakes can see the rows.
CREATE FUNCTION events.announce_outbox() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  PERFORM pg_catalog.pg_notify('lianxi_outbox', '');
  RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER outbox_announced AFTER INSERT ON events.outbox
FOR EACH STATEMENT EXECUTE FUNCTION events.announce_outbox();
--> statement-breakpoint
-- Moves at most `max` committed events from the outbox to the log and returns how many.
--
-- A sequence is taken at insert and seen at commit, so a reader past 11 would never see a late 10.
-- Here a position is given only to what is committed, by one session at a time: the lock is held
-- until that session's own commit is visible, so positions appear in order and without a gap.
-- Whoever does not get the lock returns 0 at once, as another is at work.
-- Call it as a statement of its own (READ COMMITTED): a snapshot older than the lock would miss
-- the last positions, and the log's primary key would refuse the rows.
-- Keep the newest row of the log when pruning it: the next position is counted from there.
CREATE FUNCTION events.relay(max integer) RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  head bigint;
  moved integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('events.relay', 0)) THEN
    RETURN 0;
  END IF;

  SELECT coalesce(pg_catalog.max(position), 0) INTO head FROM events.event_log;

  WITH taken AS (
    DELETE FROM events.outbox
    WHERE sequence IN (SELECT sequence FROM events.outbox ORDER BY sequence LIMIT relay.max)
    RETURNING *
  )
  INSERT INTO events.event_log (
    position, id, occurred_at, source, type, subject_type, subject_id, subject_version,
    actor_id, department_codes, community_id, street_id, payload
  )
  SELECT
    head + row_number() OVER (ORDER BY sequence), id, occurred_at, source, type, subject_type,
    subject_id, subject_version, actor_id, department_codes, community_id, street_id, payload
  FROM taken;

  GET DIAGNOSTICS moved = ROW_COUNT;
  IF moved > 0 THEN
    PERFORM pg_notify('lianxi_events', (head + moved)::text);
  END IF;
  RETURN moved;
END;
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION events.relay(integer) FROM PUBLIC;

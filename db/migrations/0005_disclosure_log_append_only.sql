-- A disclosure stays as it was written until its term is over, whoever signs in.
CREATE FUNCTION communities.keep_disclosure() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.kept_until < now() THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a disclosure is kept as it is until %', OLD.kept_until;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER disclosure_log_kept BEFORE UPDATE OR DELETE ON communities.disclosure_log
FOR EACH ROW EXECUTE FUNCTION communities.keep_disclosure();

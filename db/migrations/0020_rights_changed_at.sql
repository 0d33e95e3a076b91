ALTER TABLE "identity"."users" ADD COLUMN "rights_changed_at" timestamp with time zone;
--> statement-breakpoint
-- Whoever changes the rights, be it by hand: clients that come back learn of it by this.
CREATE FUNCTION identity.note_changed_rights() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.rights_changed_at := clock_timestamp();
  RETURN NEW;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER users_rights_noted BEFORE UPDATE ON identity.users
FOR EACH ROW WHEN (
  (OLD.viewer_role, OLD.department_code, OLD.street_id, OLD.community_id, OLD.company_uscc)
  IS DISTINCT FROM
  (NEW.viewer_role, NEW.department_code, NEW.street_id, NEW.community_id, NEW.company_uscc)
) EXECUTE FUNCTION identity.note_changed_rights();

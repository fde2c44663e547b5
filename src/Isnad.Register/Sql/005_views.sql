-- What people read. Words are cut out of the report; names come from the register's actors.

CREATE VIEW reports AS
SELECT r.report, r.id, r.outlet, r.published, r.title, r.author, r.url, r.text, r.sha256, m.cluster, m.place AS cluster_place,
       c.reports AS cluster_reports, c.outlets AS cluster_outlets, coalesce(g.agency, m.agency) AS agency, coalesce(m.inferred, 0) AS agency_inferred, g.reader, r.ingested
FROM report r
LEFT JOIN reading g ON g.report = r.report
LEFT JOIN cluster_member m ON m.report = r.report
LEFT JOIN cluster c ON c.cluster = m.cluster;

CREATE VIEW statements AS
SELECT s.report, 'S' || s.n AS statement, r.outlet, r.published,
       (SELECT group_concat(a.name, ' + ') FROM statement_actor x JOIN actor a ON a.actor = x.actor WHERE x.report = s.report AND x.n = s.n AND x.role = 'speaker') AS speaker,
       substr(r.text, s.source_start + 1, s.source_end - s.source_start) AS source,
       substr(r.text, s.cue_start + 1, s.cue_end - s.cue_start) AS cue,
       s.act, s.form,
       substr(r.text, s.content_start + 1, s.content_end - s.content_start) AS content,
       substr(r.text, s.venue_start + 1, s.venue_end - s.venue_start) AS venue,
       substr(r.text, s.addressee_start + 1, s.addressee_end - s.addressee_start) AS addressee,
       s.when_from, s.when_to, CASE WHEN s.parent IS NOT NULL THEN 'S' || s.parent END AS parent,
       (SELECT group_concat(part, ' > ') FROM (SELECT h.role || coalesce(' ' || coalesce(a.name, h.name), '') AS part FROM hop h LEFT JOIN actor a ON a.actor = h.actor
         WHERE h.report = s.report AND h.n = s.n ORDER BY h.place) AS hops) AS chain,
       fm.grp, fg.reports AS said_in_reports, fg.outlets AS said_in_outlets, fg.origins, s.decision
FROM statement s
JOIN report r ON r.report = s.report
LEFT JOIN fact_group_member fm ON fm.layer = 'statement' AND fm.report = s.report AND fm.n = s.n
LEFT JOIN fact_group fg ON fg.grp = fm.grp;

CREATE VIEW events AS
SELECT e.report, 'E' || e.n AS event, r.outlet, r.published, e.type, e.mode, e.context, e.cameo, e.goldstein, e.quad,
       substr(r.text, e.cue_start + 1, e.cue_end - e.cue_start) AS cue,
       substr(r.text, e.actor_start + 1, e.actor_end - e.actor_start) AS actor_words,
       (SELECT group_concat(a.name, ' + ') FROM event_actor x JOIN actor a ON a.actor = x.actor WHERE x.report = e.report AND x.n = e.n AND x.role = 'actor') AS actor,
       substr(r.text, e.recipient_start + 1, e.recipient_end - e.recipient_start) AS recipient_words,
       (SELECT group_concat(a.name, ' + ') FROM event_actor x JOIN actor a ON a.actor = x.actor WHERE x.report = e.report AND x.n = e.n AND x.role = 'recipient') AS recipient,
       substr(r.text, e.place_start + 1, e.place_end - e.place_start) AS place_words,
       e.place, e.place_id, e.country, e.region, e.latitude, e.longitude, e.place_precision,
       e.when_from, e.when_to, e.when_precision, e.status, e.time,
       CASE WHEN e.statement IS NOT NULL THEN 'S' || e.statement END AS statement,
       fm.grp, fg.reports AS told_in_reports, fg.outlets AS told_in_outlets, fg.origins, e.decision
FROM event e
JOIN report r ON r.report = e.report
LEFT JOIN fact_group_member fm ON fm.layer = 'event' AND fm.report = e.report AND fm.n = e.n
LEFT JOIN fact_group fg ON fg.grp = fm.grp;

CREATE VIEW transfers AS
SELECT t.report, 'T' || t.n AS transfer, r.outlet, r.published, t.status,
       substr(r.text, t.cue_start + 1, t.cue_end - t.cue_start) AS cue,
       substr(r.text, t.supplier_start + 1, t.supplier_end - t.supplier_start) AS supplier_words,
       (SELECT group_concat(a.name, ' + ') FROM transfer_actor x JOIN actor a ON a.actor = x.actor WHERE x.report = t.report AND x.n = t.n AND x.role = 'supplier') AS supplier,
       substr(r.text, t.recipient_start + 1, t.recipient_end - t.recipient_start) AS recipient_words,
       (SELECT group_concat(a.name, ' + ') FROM transfer_actor x JOIN actor a ON a.actor = x.actor WHERE x.report = t.report AND x.n = t.n AND x.role = 'recipient') AS recipient,
       (SELECT group_concat(substr(r.text, w.weapon_start + 1, w.weapon_end - w.weapon_start), ' + ') FROM weapon w WHERE w.report = t.report AND w.n = t.n) AS weapons,
       (SELECT group_concat(w.category, ' ') FROM weapon w WHERE w.report = t.report AND w.n = t.n) AS categories,
       t.amount, t.currency, t.approx, t.unit, t.year_from, t.year_to, t.flags,
       CASE WHEN t.statement IS NOT NULL THEN 'S' || t.statement END AS statement, t.decision
FROM transfer t JOIN report r ON r.report = t.report;

CREATE VIEW council AS
SELECT c.report, 'C' || c.n AS act, r.outlet, r.published, c.kind,
       substr(r.text, c.cue_start + 1, c.cue_end - c.cue_start) AS cue,
       (SELECT group_concat(a.name, ' + ') FROM council_actor x JOIN actor a ON a.actor = x.actor WHERE x.report = c.report AND x.n = c.n) AS actors,
       c.symbol, c.count, c.votes_for, c.votes_against, c.votes_abstain, c.when_from, c.when_to,
       substr(r.text, c.subject_start + 1, c.subject_end - c.subject_start) AS subject,
       CASE WHEN c.statement IS NOT NULL THEN 'S' || c.statement END AS statement, c.decision
FROM council_act c JOIN report r ON r.report = c.report;

CREATE VIEW figures AS
SELECT f.report, 'F' || f.n AS figure, r.outlet, r.published, f.kind, f.value, f.upper, f.approx, f.currency,
       substr(r.text, f.figure_start + 1, f.figure_end - f.figure_start) AS words,
       substr(r.text, f.of_start + 1, f.of_end - f.of_start) AS of_words,
       CASE WHEN f.event IS NOT NULL THEN 'E' || f.event END AS event, f.decision
FROM figure f JOIN report r ON r.report = f.report;

CREATE VIEW actors AS
SELECT a.actor, a.name, a.name_en, a.kind, a.country, a.cameo, a.wikidata,
       (SELECT count(*) FROM report_actor x WHERE x.actor = a.actor) AS reports,
       (SELECT count(*) FROM statement_actor x WHERE x.actor = a.actor AND x.role = 'speaker') AS statements,
       (SELECT count(*) FROM event_actor x WHERE x.actor = a.actor AND x.role = 'actor') AS events_as_actor,
       (SELECT count(*) FROM event_actor x WHERE x.actor = a.actor AND x.role = 'recipient') AS events_as_recipient
FROM actor a;

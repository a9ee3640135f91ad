//! `planConnections`: says what is to be done for each customer, and does nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::activepieces::session::Session;
use crate::error::{Code, Error};
use crate::fleet::customer::{Customer, call_options, id_of};
use crate::fleet::decision::{Action, Decision, Reason, decide, reasons};
use crate::fleet::digest;
use crate::fleet::opened::Opened;
use crate::fleet::survey::Survey;
use crate::fleet::unclaimed::{Unclaimed, unclaimed};
use crate::host::{Feed, Host, Pulled};
use crate::json::Json;
use crate::options::bulk_options::BULK_OPTIONS;
use crate::options::existing::ExistingConnection;
use crate::options::fleet_options::PRUNE;
use crate::options::target::Target;
use crate::provision::inspect::look::Piece;
use crate::provision::inspect::report::iso;
use crate::provision::report::named;
use crate::provision::{props, work};

/// How long what was read of the piece is relied on, in milliseconds: many customers may have the same misspelt prop.
const SURE_FOR: f64 = 60_000.0;

/// The version of a plan's form.
pub const VERSION: f64 = 1.0;

/// Plans. The result is the TypeScript type `Plan`. `options` is the plain data of the JavaScript options; `fetch`, `signal` and `apiKey`
/// are behind `host`, the customers behind `feed`.
///
/// # Errors
/// `INVALID_OPTIONS` for an option that is not a customer's, or where the iterable of customers fails; any error of the API;
/// `INCOMPLETE_LIST`. What is wrong with a customer is told in the plan.
pub async fn plan_connections<H: Host>(host: &H, feed: &impl Feed, options: Json) -> Result<Json, Error> {
    let opened = Opened::read(host, feed, options, &[BULK_OPTIONS, PRUNE]).await?;
    let survey = Survey::take(&opened.client(host), &opened.options, feed.has_former_key()).await?;
    let mut planner =
        Planner { opened: &opened, survey: &survey, claims: HashMap::new(), changes: BTreeMap::new(), findings: Vec::new() };
    let mut position = 0;
    while let Some(customer) = feed.next().await? {
        planner.add(host, feed, position, customer).await?;
        position += 1;
    }
    Ok(planner.finish(host, position))
}

/// What is known of a customer's id.
struct Claim {
    action: Action,
    /// Of what the connection is to be, and of what there is.
    digest: String,
    position: u32,
}

struct Planner<'a> {
    opened: &'a Opened,
    survey: &'a Survey,
    claims: HashMap<String, Claim>,
    /// What is to be done, by customer.
    changes: BTreeMap<String, Json>,
    findings: Vec<Finding>,
}

/// What is wrong with a customer, or with what the caller gave for one.
struct Finding {
    position: u32,
    id: Option<String>,
    reason: Reason,
    /// The option at fault.
    field: Option<String>,
}

impl Planner<'_> {
    /// Adds a customer. Only what ends the whole plan is an error.
    async fn add<H: Host>(&mut self, host: &H, feed: &impl Feed, position: u32, customer: Pulled) -> Result<(), Error> {
        let id = match &customer {
            Ok(customer) => id_of(customer).ok().map(str::to_owned),
            Err(error) => error.data().external_project_id.clone(),
        };
        if let Some(known) = id.as_ref().and_then(|id| self.claims.get(id)) {
            let first = known.position;
            self.note_double(id.as_deref().unwrap_or_default(), first, position);
            return Ok(());
        }
        let read = match customer {
            Ok(customer) => self.read(host, feed, &customer).await,
            Err(error) => Err(error),
        };
        match read {
            Ok(customer) => self.plan(host, position, &customer),
            Err(error) if error.code() == Code::Aborted => return Err(error),
            Err(error) => self.note_invalid(position, id, &error),
        }
        Ok(())
    }

    async fn read<H: Host>(&self, host: &H, feed: &impl Feed, customer: &Json) -> Result<Customer, Error> {
        let Opened { options, session } = self.opened;
        id_of(customer)?;
        let call = call_options(feed, options, customer).await?;
        let customer = Customer::read(host, feed, options, &call, &session.api_key())?;
        if !matches!(self.survey.piece, Piece::Missing) {
            props::check(&self.opened.client(host), &customer.provision, SURE_FOR).await?;
        }
        Ok(customer)
    }

    fn plan(&mut self, host: &impl Host, position: u32, customer: &Customer) {
        let decision = self.decide(host, customer);
        let id = customer.target.external_project_id().to_owned();
        let digest = digest::of_customer(&id, decision.action.as_str(), &customer.fingerprints, &decision.seen);
        let problems = if decision.action == Action::Refused { &decision.reasons } else { &decision.attention };
        for reason in problems {
            self.findings.push(Finding { position, id: Some(id.clone()), reason: reason.clone(), field: None });
        }
        if !matches!(decision.action, Action::Unchanged | Action::Refused) {
            let project_id = decision.seen.project.as_ref().map(|project| project.id.as_str());
            let state = digest::of_seen(&decision.seen);
            let mut change = change(decision.action.as_str(), &customer.target, project_id, &decision.reasons, &state);
            change.set(
                "connections",
                Json::Array(decision.seen.leftovers.iter().chain(&decision.seen.duplicates).map(named).collect()),
            );
            if self.opened.options.removes_old() && customer.former_key.is_some() {
                change.set("formerConnections", Json::Array(decision.former.iter().map(named).collect()));
            }
            change.set_text("content", &digest::of_content(&customer.fingerprints));
            self.changes.insert(id.clone(), change);
        }
        self.claims.insert(id, Claim { action: decision.action, digest, position });
    }

    /// What is to be done for a customer. Messages quote what the server says: those of a customer for whom there are any must not show its
    /// credentials.
    fn decide(&self, host: &impl Host, customer: &Customer) -> Decision {
        let Opened { options, session } = self.opened;
        let decide = |session: &Session| decide(host, session, self.survey, customer, options.removes_old());
        let decision = decide(session);
        if decision.reasons.is_empty() && decision.attention.is_empty() {
            return decision;
        }
        let session = self.opened.session_of(host, customer.target.external_project_id());
        work::add_secrets(&customer.provision, &session);
        decide(&session)
    }

    /// Whose credentials count cannot be told, so nothing is done for either.
    fn note_double(&mut self, id: &str, first: u32, position: u32) {
        self.changes.remove(id);
        if let Some(claim) = self.claims.get_mut(id) {
            claim.action = Action::Refused;
            // In whatever order the two were given.
            claim.digest = digest::of_texts([id, "twice"]);
        }
        let text = format!("The customer is given twice, at {first} and at {position}: which of the two counts cannot be told.");
        self.findings.push(Finding {
            position,
            id: Some(id.to_owned()),
            reason: ("INVALID_OPTIONS", text),
            field: Some("externalProjectId".to_owned()),
        });
    }

    fn note_invalid(&mut self, position: u32, id: Option<String>, error: &Error) {
        if let Some(id) = &id {
            self.claims.insert(
                id.clone(),
                Claim { action: Action::Refused, digest: digest::of_texts([id.as_str(), error.code().as_str()]), position },
            );
        }
        let reason = (error.code().as_str(), error.data().message.clone());
        self.findings.push(Finding { position, id, reason, field: error.data().field.clone() });
    }

    fn finish(mut self, host: &impl Host, customers: u32) -> Json {
        let Opened { options, session } = self.opened;
        let claimed: HashSet<String> = self.claims.keys().cloned().collect();
        let mut warnings = self.survey.warnings.clone();
        let unclaimed = unclaimed(options, self.survey, &claimed);
        if options.is_set("prune") {
            // Of a customer without an id nobody knows which connection is its own.
            if self.findings.iter().any(|finding| finding.id.is_none()) {
                warnings.push(
                    "Nothing is to be removed: a customer has no id, and its connection may be among the unclaimed.".to_owned(),
                );
            } else {
                let is_prunable = |key: &&Unclaimed| key.is_marked() || options.is_set("pruneWithoutFingerprint");
                self.changes.extend(unclaimed.iter().filter(is_prunable).map(removal));
            }
        }
        self.findings.sort_by(|one, other| (&one.id, one.position).cmp(&(&other.id, other.position)));
        let mut plan = Json::object();
        plan.set("version", Json::Number(VERSION));
        plan.set_text("instanceUrl", &options.call.instance);
        plan.set_text("pieceName", options.piece_name());
        plan.set_text("prefix", &options.prefix);
        plan.set_text("createdAt", &iso(session.server_time(host)).unwrap_or_default());
        plan.set_text("digest", &self.digest());
        plan.set("noop", Json::Bool(self.changes.is_empty()));
        plan.set("summary", self.summary(customers, &unclaimed));
        plan.set("changes", Json::Array(self.changes.into_values().collect()));
        plan.set("findings", Json::Array(self.findings.iter().map(finding).collect()));
        plan.set("unclaimed", Json::Array(unclaimed.iter().map(told).collect()));
        plan.set("warnings", Json::texts(&warnings));
        plan.set_count("requests", session.requests());
        plan
    }

    /// Of what the plan was made from, in no order.
    fn digest(&self) -> String {
        let Opened { options, .. } = self.opened;
        let mut customers: Vec<&str> = self.claims.values().map(|claim| claim.digest.as_str()).collect();
        customers.sort_unstable();
        let removals = self.changes.values().filter_map(|change| change.text_property("state"));
        let common = [options.call.instance.as_str(), options.piece_name(), &options.prefix];
        digest::of_texts(common.into_iter().chain(customers).chain(removals))
    }

    fn summary(&self, customers: u32, unclaimed: &[Unclaimed]) -> Json {
        let mut summary = Json::object();
        summary.set_count("customers", customers);
        let actions = [Action::Create, Action::Update, Action::Repair, Action::Migrate, Action::Unchanged];
        for action in actions {
            let count = self.claims.values().filter(|claim| claim.action == action).count();
            set_size(&mut summary, action.as_str(), count);
        }
        let planned: usize = self.claims.values().filter(|claim| claim.action != Action::Refused).count();
        set_size(&mut summary, "invalid", (customers as usize).saturating_sub(planned));
        for kind in ["orphaned", "leftOver"] {
            set_size(&mut summary, kind, unclaimed.iter().filter(|key| key.kind() == kind).count());
        }
        let removals = self.changes.values().filter(|change| change.text_property("action") == Some("remove")).count();
        set_size(&mut summary, "remove", removals);
        summary
    }
}

fn set_size(object: &mut Json, name: &str, size: usize) {
    object.set(name, Json::Number(size as f64));
}

fn change(action: &str, target: &ExistingConnection, project_id: Option<&str>, why: &[Reason], state: &str) -> Json {
    let mut change = Json::object();
    change.set_text("action", action);
    change.set_text("externalProjectId", target.external_project_id());
    change.set_text("key", target.key().as_str());
    change.set("projectId", project_id.map_or(Json::Null, Json::text));
    change.set("reasons", reasons(why));
    change.set_text("state", state);
    change
}

/// The change that removes what no customer claims.
fn removal(key: &Unclaimed) -> (String, Json) {
    let (code, text) = match key.project_id {
        Some(_) => ("ORPHANED", "No customer claims the connection, and its project is there."),
        None => ("LEFT_OVER", "No customer claims the connection, and its project was deleted."),
    };
    let why = [(code, text.to_owned())];
    let mut change = change("remove", &key.target, key.project_id.as_deref(), &why, &digest::of_rows(&key.rows));
    change.set("connections", key.connections());
    (key.target.external_project_id().to_owned(), change)
}

/// A key that no customer claims, in a result.
fn told(key: &Unclaimed) -> Json {
    let mut told = Json::object();
    told.set_text("kind", key.kind());
    told.set_text("externalProjectId", key.target.external_project_id());
    told.set_text("key", key.target.key().as_str());
    told.set("connections", key.connections());
    told.set("hasFingerprint", Json::Bool(key.is_marked()));
    told
}

fn finding(found: &Finding) -> Json {
    let mut finding = Json::object();
    finding.set_count("position", found.position);
    finding.set("externalProjectId", found.id.as_deref().map_or(Json::Null, Json::text));
    finding.set_text("code", found.reason.0);
    finding.set_text("message", &found.reason.1);
    finding.set("field", found.field.as_deref().map_or(Json::Null, Json::text));
    finding
}

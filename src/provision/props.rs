//! Compares the names of the given props with those that the piece declares: the server stores any (Activepieces 0.85.4), so a
//! misspelt name would overwrite good credentials with less.

use std::rc::Rc;

use crate::activepieces::client::Client;
use crate::activepieces::pieces;
use crate::activepieces::platform::platform_mark;
use crate::activepieces::request::Step;
use crate::error::{Code, Error};
use crate::host::Host;
use crate::json::Json;
use crate::options::provision_options::ProvisionOptions;
use crate::options::rules::nearest;
use crate::process::{DeclaredProp, RememberedPiece};
use crate::text::one_line;

/// How long a piece is remembered, in milliseconds.
const REMEMBERED: f64 = 300_000.0;
/// How long reading a piece may take, in milliseconds.
const LIMIT: f64 = 3_000.0;
/// How long a piece that could not be read is not asked for again, in milliseconds.
const NOT_ASKED_AGAIN: f64 = 60_000.0;

/// Checks the props of types whose props the piece declares. The check is skipped where the piece cannot be read. A refusal rests on what
/// was read no longer ago than `sure_for` milliseconds.
///
/// # Errors
/// `INVALID_OPTIONS` for a prop that the piece does not declare, or one that it requires and that is missing or null;
/// `PIECE_NOT_FOUND`; `ABORTED`.
pub async fn check<H: Host>(client: &Client<'_, H>, options: &ProvisionOptions, sure_for: f64) -> Result<(), Error> {
    let Some(Json::Object(given)) = options.credentials.free_props().filter(|_| options.checks_props()) else { return Ok(()) };
    let place = place(client, options);
    let remembered = client.host.process().pieces.get(&place).filter(|piece| is_fresh(client, piece));
    if let Some(piece) = remembered {
        let is_new = client.host.clock() - piece.at < sure_for;
        let outcome = piece.props.map_or(Ok(()), |declared| compare(options, given, &declared));
        if is_new || outcome.is_ok() {
            return outcome;
        }
    }
    match read(&client.within_part_of(LIMIT), options, &place).await? {
        Some(declared) => compare(options, given, &declared),
        None => Ok(()),
    }
}

fn place<H: Host>(client: &Client<'_, H>, options: &ProvisionOptions) -> String {
    let instance = &options.call.instance;
    let mark = platform_mark(&client.session.api_key(), instance);
    let auth_type = options.credentials.auth_type.as_str();
    [instance, ":", &mark, ":", options.piece_name(), ":", options.piece_version().unwrap_or_default(), ":", auth_type].concat()
}

fn is_fresh<H: Host>(client: &Client<'_, H>, piece: &RememberedPiece) -> bool {
    let limit = if piece.props.is_some() { REMEMBERED } else { NOT_ASKED_AGAIN };
    (0.0..limit).contains(&(client.host.clock() - piece.at))
}

/// Reads and remembers what the piece declares; nothing where it cannot be read.
async fn read<H: Host>(
    client: &Client<'_, H>,
    options: &ProvisionOptions,
    place: &str,
) -> Result<Option<Rc<Vec<DeclaredProp>>>, Error> {
    let Some(request) = pieces::find(Step::ReadPiece, options.piece_name(), options.piece_version()) else { return Ok(None) };
    let props = match client.send(&request).await {
        Ok(piece) => pieces::declared_props(&piece, options.credentials.auth_type.as_str()).map(Rc::new),
        // The server takes versions that it does not know: then the write tells whether the piece is there.
        Err(error) if error.code() == Code::PieceNotFound && options.piece_version().is_none() => return Err(error),
        Err(error) if error.code() == Code::Aborted => return Err(error),
        Err(_) => None,
    };
    let piece = RememberedPiece { props: props.clone(), at: client.host.clock() };
    client.host.process().pieces.set(place, piece);
    Ok(props)
}

fn compare(options: &ProvisionOptions, given: &[(String, Json)], declared: &[DeclaredProp]) -> Result<(), Error> {
    let Some(misfit) = misfits(options.piece_name(), given, declared).into_iter().next() else { return Ok(()) };
    let rule = [&misfit.rule, " (the piece declares ", &names(declared), "; `checkProps: false` leaves this check out)"];
    Err(Error::option(&misfit.option(), &rule.concat()))
}

/// A prop that the piece does not declare, or that it requires and that is missing or null.
pub struct Misfit {
    name: String,
    /// Completes the sentence that begins with the option's name.
    pub rule: String,
}

impl Misfit {
    /// The option's name: `props.access_token`.
    pub fn option(&self) -> String {
        ["props.", &one_line(&self.name)].concat()
    }
}

/// What does not fit between the given props and those that the piece declares. Unknown ones are first: a misspelt name leaves the one
/// that is meant missing.
pub fn misfits(piece_name: &str, given: &[(String, Json)], declared: &[DeclaredProp]) -> Vec<Misfit> {
    let unknown = given.iter().filter(|(name, _)| declared.iter().all(|prop| prop.name != *name)).map(|(name, _)| {
        let meant = nearest(name, &mut declared.iter().map(|prop| prop.name.as_str()));
        let question = meant.map_or(String::new(), |name| [": is it `", name, "`?"].concat());
        Misfit { name: name.clone(), rule: ["is not a prop of ", piece_name, &question].concat() }
    });
    let missing = declared.iter().filter(|prop| prop.required).filter_map(|prop| {
        let what = match given.iter().find(|(name, _)| *name == prop.name) {
            None => "is missing; ",
            Some((_, Json::Null)) => "is null; ",
            Some(_) => return None,
        };
        Some(Misfit { name: prop.name.clone(), rule: [what, piece_name, " requires it"].concat() })
    });
    unknown.chain(missing).collect()
}

/// The names of props, for a message.
pub fn names(declared: &[DeclaredProp]) -> String {
    let names: Vec<&str> = declared.iter().map(|prop| prop.name.as_str()).collect();
    if names.is_empty() { "no props".to_owned() } else { one_line(&names.join(", ")) }
}

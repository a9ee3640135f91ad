//! Compares the names of the given props with those that the piece declares: the server stores any (Activepieces 0.85.4), so a
//! misspelt name would overwrite good credentials with less.

use std::rc::Rc;

use crate::activepieces::client::Client;
use crate::activepieces::pieces;
use crate::activepieces::platform::platform_mark;
use crate::error::{Code, Error};
use crate::host::Host;
use crate::json::Json;
use crate::options::provision_options::ProvisionOptions;
use crate::options::rules::nearest;
use crate::process::{DeclaredProp, RememberedPiece};
use crate::provision::work::Work;
use crate::text::one_line;

/// How long a piece is remembered, in milliseconds.
const REMEMBERED: f64 = 300_000.0;
/// How long reading a piece may take, in milliseconds.
const LIMIT: f64 = 3_000.0;
/// How long a piece that could not be read is not asked for again, in milliseconds.
const NOT_ASKED_AGAIN: f64 = 60_000.0;

/// Checks the props of types whose props the piece declares. The check is skipped where the piece cannot be read.
///
/// # Errors
/// `INVALID_OPTIONS` for a prop that the piece does not declare, or one that it requires and that is not given;
/// `PIECE_NOT_FOUND`; `ABORTED`.
pub async fn check<H: Host>(client: &Client<'_, H>, work: &Work) -> Result<(), Error> {
    let options = &work.options;
    let Some(Json::Object(given)) = options.credentials.free_props().filter(|_| options.checks_props()) else { return Ok(()) };
    let names: Vec<&str> = given.iter().map(|(name, _)| name.as_str()).collect();
    let place = place(client, options);
    let remembered = client.host.process().pieces.get(&place).filter(|piece| is_fresh(client, piece));
    if let Some(piece) = remembered {
        // A refusal must not rest on what a piece was minutes ago.
        if piece.props.is_none_or(|declared| compare(options, &names, &declared).is_ok()) {
            return Ok(());
        }
    }
    match read(&client.within_part_of(LIMIT), options, &place).await? {
        Some(declared) => compare(options, &names, &declared),
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
    let Some(request) = pieces::find(options.piece_name(), options.piece_version()) else { return Ok(None) };
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

fn compare(options: &ProvisionOptions, given: &[&str], declared: &[DeclaredProp]) -> Result<(), Error> {
    if let Some(unknown) = given.iter().find(|name| declared.iter().all(|prop| prop.name != **name)) {
        let meant = nearest(unknown, &mut declared.iter().map(|prop| prop.name.as_str()));
        let question = meant.map_or(String::new(), |name| [": is it `", name, "`?"].concat());
        return Err(refuse(unknown, &["is not a prop of ", options.piece_name(), &question].concat(), declared));
    }
    match declared.iter().find(|prop| prop.required && !given.contains(&prop.name.as_str())) {
        Some(missing) => Err(refuse(&missing.name, &["is missing; ", options.piece_name(), " requires it"].concat(), declared)),
        None => Ok(()),
    }
}

fn refuse(name: &str, rule: &str, declared: &[DeclaredProp]) -> Error {
    let names: Vec<&str> = declared.iter().map(|prop| prop.name.as_str()).collect();
    let list = if names.is_empty() { "no props".to_owned() } else { one_line(&names.join(", ")) };
    let rule = [rule, " (the piece declares ", &list, "; `checkProps: false` leaves this check out)"].concat();
    Error::option(&["props.", &one_line(name)].concat(), &rule)
}

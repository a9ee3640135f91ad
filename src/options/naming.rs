//! The names that both sides must agree on. The backend writes a connection under a key, the piece reads it back by the same
//! key, and the one function that makes it is [`ConnectionKey::new`].

use crate::error::Error;
use crate::invisible;
use crate::json::Json;
use crate::options::rules::refuse_nul;

/// The longest key that a piece can read back, in UTF-16 units: the server's worker route takes no longer path parameter
/// (seen on Activepieces 0.85.4: 100 works, 101 is "not found").
pub const MAX_KEY_UNITS: usize = 100;

/// A connection's `externalId`: `<prefix>_<externalProjectId>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionKey(String);

impl ConnectionKey {
    /// The key of a customer's connection.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming `prefix` or `externalProjectId` where no piece could read the key back, where the server
    /// cannot hold it (NUL), or where the id is plainly a mistake (see [`check_external_project_id`]).
    pub fn new(prefix: &str, external_project_id: &str) -> Result<Self, Error> {
        check_prefix("prefix", prefix)?;
        check_external_project_id(external_project_id)?;
        let key = [prefix, "_", external_project_id].concat();
        if is_too_long(&key) {
            return Err(Error::option(
                "externalProjectId",
                "is too long: `<prefix>_<externalProjectId>` may have 100 UTF-16 units, since a piece cannot read back a longer key",
            ));
        }
        Ok(ConnectionKey(key))
    }

    /// The key for a piece, with the prefix given or the piece's short name.
    ///
    /// # Errors
    /// As [`ConnectionKey::new`].
    pub fn of(piece_name: &str, prefix: Option<&str>, external_project_id: &str) -> Result<Self, Error> {
        ConnectionKey::new(prefix.unwrap_or_else(|| short_name(piece_name)), external_project_id)
    }

    /// A key that the server has, whatever made it.
    pub fn stored(key: &str) -> Self {
        ConnectionKey(key.to_owned())
    }

    /// A key that another convention gives. Complaints name the option that tells the convention.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where no piece could read the key back, or where the server cannot hold it.
    pub fn of_other_convention(field: &str, key: String) -> Result<Self, Error> {
        if key.is_empty() {
            return Err(Error::option(field, "gives an empty key"));
        }
        refuse_nul(field, &key)?;
        if is_too_long(&key) {
            return Err(Error::option(field, "gives a key of more than 100 UTF-16 units, which a piece cannot read back"));
        }
        Ok(ConnectionKey(key))
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_too_long(key: &str) -> bool {
    key.encode_utf16().count() > MAX_KEY_UNITS
}

impl From<ConnectionKey> for String {
    fn from(ConnectionKey(key): ConnectionKey) -> Self {
        key
    }
}

/// Refuses a prefix that is empty or that the server cannot hold.
///
/// # Errors
/// `INVALID_OPTIONS` naming the option.
pub fn check_prefix(field: &str, prefix: &str) -> Result<(), Error> {
    if prefix.is_empty() {
        return Err(Error::option(field, "must not be empty"));
    }
    refuse_nul(field, prefix)
}

/// Refuses an external project id that is empty, that holds NUL (the server answers 500/22021), or that is what JavaScript
/// makes of a missing value or of an object, such as `[object Promise]`: otherwise customers would share one project and one set of
/// credentials.
///
/// # Errors
/// `INVALID_OPTIONS` naming `externalProjectId`.
pub fn check_external_project_id(id: &str) -> Result<(), Error> {
    match id {
        "" => Err(Error::option("externalProjectId", "must not be empty")),
        _ if matches!(id, "undefined" | "null" | "NaN") || id.starts_with("[object ") && id.ends_with("]") => Err(Error::option(
            "externalProjectId",
            "is the text of a missing or wrong value: give the customer's id, or customers without one would share a connection",
        )),
        _ => refuse_nul("externalProjectId", id),
    }
}

/// A piece's short name: `gelato` for `@activepieces/piece-gelato`.
pub fn short_name(piece_name: &str) -> &str {
    let name =
        piece_name.bytes().rposition(|byte| byte == b'/').and_then(|slash| piece_name.get(slash + 1..)).unwrap_or(piece_name);
    name.strip_prefix("piece-").filter(|rest| !rest.is_empty()).unwrap_or(name)
}

/// Refuses a name that cannot be a piece's.
///
/// # Errors
/// `INVALID_OPTIONS` naming the option.
pub fn check_piece_name(field: &str, name: &str) -> Result<(), Error> {
    if name.bytes().any(|byte| byte == b' ' || byte.is_ascii_control()) || short_name(name).is_empty() {
        return Err(Error::option(field, "must be a piece's package name, such as `@activepieces/piece-gelato`"));
    }
    Ok(())
}

/// Refuses a former name of a piece that is its present one, or that cannot be a piece's.
///
/// # Errors
/// `INVALID_OPTIONS` naming `replacesPiece`.
pub fn check_replaced_piece(piece_name: &str, former: Option<&str>) -> Result<(), Error> {
    match former {
        Some(former) if former == piece_name => Err(Error::option("replacesPiece", "is the piece itself: leave it out")),
        Some(former) => check_piece_name("replacesPiece", former),
        None => Ok(()),
    }
}

/// The option `displayName`, without a fingerprint that was copied with it.
///
/// # Errors
/// `INVALID_OPTIONS` where nothing of it is visible.
pub fn given_display_name(given: &Json) -> Result<Option<String>, Error> {
    match given.text_property("displayName").map(|name| invisible::split(name).0) {
        Some("") => Err(Error::option("displayName", "must not be empty")),
        name => Ok(name.map(str::to_owned)),
    }
}

/// A connection's name in lists when none is given: `Gelato (org_1234)`. It carries the customer, so that an admin can tell
/// rows apart and the server's list, which has no filter by key, can be narrowed to them.
pub fn connection_display_name(piece_name: &str, external_project_id: &str) -> String {
    [&title(short_name(piece_name)), " (", external_project_id, ")"].concat()
}

/// `google-sheets` as `Google Sheets`.
fn title(short_name: &str) -> String {
    let mut title = String::with_capacity(short_name.len());
    let mut starts_word = true;
    for c in short_name.chars() {
        if c == '-' || c == '_' {
            title.push(' ');
            starts_word = true;
        } else if starts_word {
            title.push(c.to_ascii_uppercase());
            starts_word = false;
        } else {
            title.push(c);
        }
    }
    title
}

/// A project's display name that the server takes: it refuses `.` and `/` (`^[^./]+$`), so `acme.com` becomes `acme-com`
/// and `Acme Inc.` becomes `Acme Inc`.
pub fn project_display_name(wanted: &str) -> String {
    let name = wanted.trim_matches(['.', '/']);
    if name.is_empty() { "Project".to_owned() } else { name.replace(['.', '/'], "-") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;

    #[test]
    fn a_key_is_the_prefix_an_underscore_and_the_id() {
        assert_eq!(ConnectionKey::new("gelato", "org_1234").unwrap().as_str(), "gelato_org_1234");
    }

    #[test]
    fn a_key_has_at_most_100_utf_16_units() {
        assert!(ConnectionKey::new("gelato", &"x".repeat(93)).is_ok());
        let error = ConnectionKey::new("gelato", &"x".repeat(94)).unwrap_err();
        assert_eq!(error.code(), Code::InvalidOptions);
        assert_eq!(error.data().field.as_deref(), Some("externalProjectId"));
        // An astral character counts twice, as it does at the server.
        assert!(ConnectionKey::new("g", &"🍦".repeat(49)).is_ok());
        assert!(ConnectionKey::new("g", &"🍦".repeat(50)).is_err());
        assert!(ConnectionKey::new("gg", &"日".repeat(97)).is_ok());
        assert!(ConnectionKey::new("gg", &"日".repeat(98)).is_err());
    }

    #[test]
    fn ids_that_stand_for_a_missing_value_are_refused() {
        for id in ["", "undefined", "null", "NaN", "[object Object]", "[object Promise]", "nul\0x"] {
            let error = ConnectionKey::new("gelato", id).unwrap_err();
            assert_eq!(error.data().field.as_deref(), Some("externalProjectId"), "{id:?}");
        }
        for id in ["undefined2", "Null", "0", " ", ".", "..", "[object", "[object Object", "my [object Object]"] {
            assert!(ConnectionKey::new("gelato", id).is_ok(), "{id:?}");
        }
    }

    #[test]
    fn a_prefix_is_checked_too() {
        for prefix in ["", "a\0"] {
            let error = ConnectionKey::new(prefix, "org").unwrap_err();
            assert_eq!(error.data().field.as_deref(), Some("prefix"));
        }
    }

    #[test]
    fn a_key_of_another_convention_has_the_same_limits() {
        for (key, is_fine) in [
            ("x".repeat(100), true),
            ("x".repeat(101), false),
            ("🍦".repeat(50), true),
            ("🍦".repeat(51), false),
            (String::new(), false),
            ("a\0".to_owned(), false),
            (" ".to_owned(), true),
        ] {
            match ConnectionKey::of_other_convention("fallback.key", key.clone()) {
                Ok(made) => assert!(is_fine && made.as_str() == key, "{key:?}"),
                Err(error) => assert!(!is_fine && error.data().field.as_deref() == Some("fallback.key"), "{error}"),
            }
        }
    }

    #[test]
    fn the_short_name_is_what_follows_the_scope_and_piece() {
        for (piece, short) in [
            ("@activepieces/piece-gelato", "gelato"),
            ("@acme/piece-google-sheets", "google-sheets"),
            ("piece-gelato", "gelato"),
            ("@acme/gelato", "gelato"),
            ("gelato", "gelato"),
            ("@acme/piece-", "piece-"),
        ] {
            assert_eq!(short_name(piece), short, "{piece}");
        }
    }

    #[test]
    fn the_default_display_name_carries_the_customer() {
        assert_eq!(connection_display_name("@activepieces/piece-gelato", "org_1234"), "Gelato (org_1234)");
        assert_eq!(connection_display_name("@acme/piece-google-sheets", "a.b/c"), "Google Sheets (a.b/c)");
        assert_eq!(connection_display_name("@acme/piece-ßeta", "1"), "ßeta (1)");
    }

    #[test]
    fn a_project_display_name_is_mended_and_stays_readable() {
        for (wanted, mended) in [
            ("org_1234", "org_1234"),
            ("acme.com", "acme-com"),
            ("Acme Inc.", "Acme Inc"),
            ("jo@acme.co.uk", "jo@acme-co-uk"),
            ("a/b", "a-b"),
            ("../..", "Project"),
            ("  ", "  "),
            ("ünï-日本-🍦", "ünï-日本-🍦"),
        ] {
            assert_eq!(project_display_name(wanted), mended, "{wanted:?}");
        }
    }
}

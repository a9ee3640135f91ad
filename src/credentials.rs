//! The credentials of a connection, checked and brought into the form that the server takes for their auth type.
//!
//! The server answers a wrong form with `400 body/ Invalid input` and no hint which field is at fault (seen on Activepieces
//! 0.85.4), so each field is checked here.

use crate::error::Error;
use crate::fields::Fields;
use crate::json::Json;

/// The way a piece authenticates, in Activepieces' own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceAuthType {
    /// One secret text.
    SecretText,
    /// A user name and a password.
    BasicAuth,
    /// Props that the piece declares.
    CustomAuth,
    /// Props that the piece declares, for OpenID Connect.
    Oidc,
    /// No credentials.
    NoAuth,
    /// OAuth 2 with the vendor's own client.
    OAuth2,
    /// OAuth 2 with the client that the platform's admin stored for the piece.
    PlatformOAuth2,
    /// OAuth 2 with Activepieces' client.
    CloudOAuth2,
}

impl PieceAuthType {
    /// All types, in the order of the documentation.
    pub const ALL: [PieceAuthType; 8] = [
        PieceAuthType::SecretText,
        PieceAuthType::BasicAuth,
        PieceAuthType::CustomAuth,
        PieceAuthType::Oidc,
        PieceAuthType::NoAuth,
        PieceAuthType::OAuth2,
        PieceAuthType::PlatformOAuth2,
        PieceAuthType::CloudOAuth2,
    ];

    /// The name at the server.
    pub fn as_str(self) -> &'static str {
        match self {
            PieceAuthType::SecretText => "SECRET_TEXT",
            PieceAuthType::BasicAuth => "BASIC_AUTH",
            PieceAuthType::CustomAuth => "CUSTOM_AUTH",
            PieceAuthType::Oidc => "OIDC",
            PieceAuthType::NoAuth => "NO_AUTH",
            PieceAuthType::OAuth2 => "OAUTH2",
            PieceAuthType::PlatformOAuth2 => "PLATFORM_OAUTH2",
            PieceAuthType::CloudOAuth2 => "CLOUD_OAUTH2",
        }
    }

    /// Whether it is one of the three OAuth 2 types, whose values a piece sees in one form.
    pub fn is_oauth2(self) -> bool {
        matches!(self, PieceAuthType::OAuth2 | PieceAuthType::PlatformOAuth2 | PieceAuthType::CloudOAuth2)
    }

    /// The type of this name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == name)
    }

    /// Takes the option `pieceAuthType`, if it is given.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is no known type.
    pub fn take(fields: &mut Fields) -> Result<Option<Self>, Error> {
        let Some(name) = fields.optional_text("pieceAuthType")? else {
            return Ok(None);
        };
        Self::from_name(&name).map(Some).ok_or_else(|| {
            fields.refuse(
                "pieceAuthType",
                "must be SECRET_TEXT, BASIC_AUTH, CUSTOM_AUTH, OIDC, NO_AUTH, OAUTH2, PLATFORM_OAUTH2 or CLOUD_OAUTH2",
            )
        })
    }
}

/// Credentials that the server will take: a type and the `value` object of an upsert.
#[derive(Clone, PartialEq)]
pub struct Credentials {
    /// The type, which stands in the request twice: beside `value` and in it.
    pub auth_type: PieceAuthType,
    /// The whole `value` object.
    pub value: Json,
    /// Whether `value` holds an authorization code, which the server can exchange only once.
    pub one_use: bool,
}

impl Credentials {
    /// Takes `pieceAuthType` and `props` out of the options.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option or the prop at fault.
    pub fn take(options: &mut Fields) -> Result<Self, Error> {
        let auth_type = PieceAuthType::take(options)?.ok_or_else(|| options.refuse("pieceAuthType", "is missing"))?;
        let props = options.take("props");
        let mut value = vec![("type".to_owned(), Json::from(auth_type.as_str()))];
        match auth_type {
            PieceAuthType::CustomAuth | PieceAuthType::Oidc => {
                let props = props.ok_or_else(|| options.refuse("props", "is missing"))?;
                let Json::Object(_) = props else {
                    return Err(options.wrong_kind("props", "an object", &props));
                };
                value.push(("props".to_owned(), props));
            }
            PieceAuthType::NoAuth => {
                Fields::new("props", props.unwrap_or(Json::Object(Vec::new())))?.finish()?;
            }
            _ => {
                let props = props.ok_or_else(|| options.refuse("props", "is missing"))?;
                let mut props = Fields::new("props", props)?;
                for (name, rule) in declared_props(auth_type) {
                    rule.take(name, &mut props, &mut value)?;
                }
                props.finish()?;
            }
        }
        let one_use = auth_type.is_oauth2() && !has_text(&value, "grant_type", "client_credentials");
        Ok(Credentials { auth_type, value: Json::Object(value), one_use })
    }
}

fn has_text(members: &[(String, Json)], wanted: &str, text: &str) -> bool {
    members.iter().any(|(name, value)| name == wanted && *value == Json::from(text))
}

/// What the server wants of one prop.
#[derive(Clone, Copy)]
enum Rule {
    /// A text of one character or more.
    Filled,
    /// A text, which may be empty.
    Text,
    /// A text, or nothing.
    Optional,
    /// One of these texts, or nothing; the last part says so in words.
    OneOf([&'static str; 2], &'static str),
    /// An object, or nothing.
    Object,
}

impl Rule {
    fn take(self, name: &str, props: &mut Fields, value: &mut Vec<(String, Json)>) -> Result<(), Error> {
        let given = match self {
            Rule::Filled => Some(Json::String(props.filled_text(name)?)),
            Rule::Text => Some(Json::String(props.text(name)?)),
            Rule::Optional => props.optional_text(name)?.map(Json::String),
            Rule::OneOf(texts, rule) => match props.optional_text(name)? {
                Some(text) if !texts.contains(&text.as_str()) => {
                    return Err(props.refuse(name, rule));
                }
                text => text.map(Json::String),
            },
            Rule::Object => props.optional_object(name)?,
        };
        value.extend(given.map(|given| (name.to_owned(), given)));
        Ok(())
    }
}

const CLIENT_ID: (&str, Rule) = ("client_id", Rule::Filled);
const CODE: (&str, Rule) = ("code", Rule::Filled);
const SCOPE: (&str, Rule) = ("scope", Rule::Text);
const REDIRECT_URL: (&str, Rule) = ("redirect_url", Rule::Filled);
const CODE_CHALLENGE: (&str, Rule) = ("code_challenge", Rule::Optional);
const AUTHORIZATION_METHOD: (&str, Rule) = ("authorization_method", Rule::OneOf(["HEADER", "BODY"], "must be HEADER or BODY"));
const GRANT_TYPE: (&str, Rule) =
    ("grant_type", Rule::OneOf(["authorization_code", "client_credentials"], "must be authorization_code or client_credentials"));
const PROPS: (&str, Rule) = ("props", Rule::Object);

/// The props of the types that have a fixed set, as the schema of Activepieces 0.85.4 has them.
fn declared_props(auth_type: PieceAuthType) -> &'static [(&'static str, Rule)] {
    match auth_type {
        PieceAuthType::SecretText => &[("secret_text", Rule::Filled)],
        PieceAuthType::BasicAuth => &[("username", Rule::Filled), ("password", Rule::Filled)],
        PieceAuthType::OAuth2 => &[
            CLIENT_ID,
            ("client_secret", Rule::Filled),
            CODE,
            SCOPE,
            REDIRECT_URL,
            CODE_CHALLENGE,
            AUTHORIZATION_METHOD,
            GRANT_TYPE,
            PROPS,
        ],
        PieceAuthType::PlatformOAuth2 => &[CLIENT_ID, CODE, SCOPE, REDIRECT_URL, CODE_CHALLENGE, AUTHORIZATION_METHOD, PROPS],
        PieceAuthType::CloudOAuth2 => &[CLIENT_ID, CODE, SCOPE, CODE_CHALLENGE, AUTHORIZATION_METHOD, PROPS],
        PieceAuthType::CustomAuth | PieceAuthType::Oidc | PieceAuthType::NoAuth => &[],
    }
}

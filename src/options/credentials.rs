//! The credentials of a connection, checked and brought into the form that the server takes for their auth type.
//!
//! The server answers a wrong form with `400 body/ Invalid input` and no hint which field is at fault (seen on Activepieces
//! 0.85.4), so each field is checked here.

use crate::error::Error;
use crate::json::Json;
use crate::options::rules::{Kind, Rule, check, optional, required};

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

/// The rule of the option `pieceAuthType`.
pub const AUTH_TYPE: Kind = Kind::OneOf(
    &["SECRET_TEXT", "BASIC_AUTH", "CUSTOM_AUTH", "OIDC", "NO_AUTH", "OAUTH2", "PLATFORM_OAUTH2", "CLOUD_OAUTH2"],
    "must be SECRET_TEXT, BASIC_AUTH, CUSTOM_AUTH, OIDC, NO_AUTH, OAUTH2, PLATFORM_OAUTH2 or CLOUD_OAUTH2",
);

impl Credentials {
    /// Calls `visit` with every value that may be a secret: all but the documented fields that are none, whose ordinary words,
    /// such as the scope `read`, an error must not lose.
    pub fn each_secret(&self, visit: &mut dyn FnMut(&Json)) {
        if let Json::Object(members) = &self.value {
            members
                .iter()
                .filter(|(name, _)| !OPEN_FIELDS.contains(&name.as_str()))
                .for_each(|(_, value)| value.each_leaf(visit));
        }
    }

    /// The props of a type whose props the piece declares; nothing for the types that have a fixed set.
    pub fn free_props(&self) -> Option<&Json> {
        self.value.property("props").filter(|_| fixed_props(self.auth_type).is_none())
    }

    /// Reads `pieceAuthType` and `props` of options that were checked to be of the right kinds.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option or the prop at fault.
    pub fn read(options: &Json) -> Result<Self, Error> {
        let auth_type = options.text_property("pieceAuthType").and_then(PieceAuthType::from_name);
        let auth_type = auth_type.ok_or_else(|| Error::option("pieceAuthType", "is missing"))?;
        let none = Json::object();
        let props = match options.property("props") {
            Some(props) => props,
            None if auth_type == PieceAuthType::NoAuth => &none,
            None => return Err(Error::option("props", "is missing")),
        };
        let mut value = Json::object();
        value.set_text("type", auth_type.as_str());
        let Some(rules) = fixed_props(auth_type) else {
            value.set("props", props.clone());
            return Ok(Credentials { auth_type, value, one_use: false });
        };
        check("props", rules, props)?;
        for rule in rules {
            value.take_from(props, &[rule.name]);
        }
        let one_use = auth_type.is_oauth2() && props.text_property("grant_type") != Some("client_credentials");
        Ok(Credentials { auth_type, value, one_use })
    }
}

/// What a `value` holds that anybody may know. A piece's own props are not among them, whatever their names.
const OPEN_FIELDS: [&str; 4] = ["type", "scope", "authorization_method", "grant_type"];

const CLIENT_ID: Rule = required("client_id", Kind::Filled);
const CODE: Rule = required("code", Kind::Filled);
const SCOPE: Rule = required("scope", Kind::Text);
const REDIRECT_URL: Rule = required("redirect_url", Kind::Filled);
const CODE_CHALLENGE: Rule = optional("code_challenge", Kind::Text);
const AUTHORIZATION_METHOD: Rule = optional("authorization_method", Kind::OneOf(&["HEADER", "BODY"], "must be HEADER or BODY"));
const MORE_PROPS: Rule = optional("props", Kind::Object);

const SECRET_TEXT: &[Rule] = &[required("secret_text", Kind::Filled)];
const BASIC_AUTH: &[Rule] = &[required("username", Kind::Filled), required("password", Kind::Filled)];
const OAUTH2: &[Rule] = &[
    CLIENT_ID,
    required("client_secret", Kind::Filled),
    CODE,
    SCOPE,
    REDIRECT_URL,
    CODE_CHALLENGE,
    AUTHORIZATION_METHOD,
    optional(
        "grant_type",
        Kind::OneOf(&["authorization_code", "client_credentials"], "must be authorization_code or client_credentials"),
    ),
    MORE_PROPS,
];
const PLATFORM_OAUTH2: &[Rule] = &[CLIENT_ID, CODE, SCOPE, REDIRECT_URL, CODE_CHALLENGE, AUTHORIZATION_METHOD, MORE_PROPS];
const CLOUD_OAUTH2: &[Rule] = &[CLIENT_ID, CODE, SCOPE, CODE_CHALLENGE, AUTHORIZATION_METHOD, MORE_PROPS];

/// The props of the types that have a fixed set, as the schema of Activepieces 0.85.4 has them; nothing for the types whose
/// props the piece declares.
pub fn fixed_props(auth_type: PieceAuthType) -> Option<&'static [Rule]> {
    match auth_type {
        PieceAuthType::SecretText => Some(SECRET_TEXT),
        PieceAuthType::BasicAuth => Some(BASIC_AUTH),
        PieceAuthType::NoAuth => Some(&[]),
        PieceAuthType::OAuth2 => Some(OAUTH2),
        PieceAuthType::PlatformOAuth2 => Some(PLATFORM_OAUTH2),
        PieceAuthType::CloudOAuth2 => Some(CLOUD_OAUTH2),
        PieceAuthType::CustomAuth | PieceAuthType::Oidc => None,
    }
}

//! The option `instanceUrl`.

use crate::error::Error;
use crate::host::Host;

/// The address before `/api/v1`: origin and path, without a slash at the end.
///
/// # Errors
/// `INVALID_OPTIONS` naming `instanceUrl`.
pub fn read(host: &impl Host, text: &str, allow_insecure: bool) -> Result<String, Error> {
    let refuse = |rule| Err(Error::option("instanceUrl", rule));
    let Some(mut url) = host.parse_url(text) else {
        return refuse("must be an absolute URL, such as https://cloud.activepieces.com");
    };
    if authority(&url).contains('@') || url.contains(['?', '#']) {
        return refuse("must hold no user name, password, query or fragment");
    }
    match url.strip_prefix("http://") {
        Some(_) if !allow_insecure && !is_this_machine(authority(&url)) => {
            return refuse("is plain http, which would show the API key to the network: use https, or set allowInsecureHttp");
        }
        None if !url.starts_with("https://") => return refuse("must begin with https:// or http://"),
        _ => {}
    }
    while url.ends_with('/') {
        url.pop();
    }
    // The server answers with its web page to `//api/…` and with 404 to `/api/api/…` (seen on Activepieces 0.85.4).
    if url.ends_with("/api") || url.ends_with("/api/v1") {
        return refuse("must be the address of the instance itself, without /api");
    }
    Ok(url)
}

/// What stands between scheme and path of a URL: the host, a port, and whoever is before an `@`.
fn authority(url: &str) -> &str {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    rest.split_once('/').map_or(rest, |(authority, _)| authority)
}

/// Whether a host, with its port or without, is this machine.
fn is_this_machine(authority: &str) -> bool {
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => host,
        _ => authority,
    };
    let is_loopback_address = host.starts_with("127.") && host.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit());
    host == "localhost" || host.ends_with(".localhost") || is_loopback_address || host == "[::1]"
}

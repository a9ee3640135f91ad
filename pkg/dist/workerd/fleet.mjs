import{errorData as ze}from"../shared.mjs";import{textEncoder as tt}from"../shared.mjs";function H(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,r=>r.charCodeAt(0))}catch{return}}function O(e){let n="";for(let r of e)
n+=String.fromCharCode(r);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}import{textDecoder as zn}from"../shared.mjs";var M=new Map;function Ke(e){let n=M.get(e);return n!==void 0&&fe(e,n),n}function fe(e,n){M.delete(e),M.set(e,n),M.size>32&&M.delete(M.keys().next().value)}function N(e){let[n,r]=e;if(n===void 0||r===void 0)return;if(r<128)return{tag:n,header:2,total:2+r};let o=r&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((d,m)=>d*256+m,0);return{tag:n,header:2+o,total:2+o+a}}function F(e){let n=[];for(let r=e;r.length>0;){let o=N(r);if(o===void 0||o.total>r.length)
return;let{tag:a,header:d,total:m}=o;n.push({tag:a,content:r.subarray(d,m),whole:r.subarray(0,m)}),r=r.subarray(m)}return n}function U(e,...n){let r=n.reduce((o,a)=>o+
a.length,0);return Pn([Uint8Array.of(e,...Un(r)),...n])}function Un(e){if(e<128)return[e];let n=[];for(let r=e;r>0;r=Math.floor(r/256))n.unshift(r%256);return[128|
n.length,...n]}function Pn(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),r=0;for(let o of e)n.set(o,r),r+=o.length;return n}function f(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function X(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Ie=2048,Se="2a864886f70d010101",Mn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Bn="2a864886f70d010701";function Te(e){
let n=Ce(e),[r,o,a]=n.map(({tag:d})=>d);return r===2&&o===2?Re(e,n):r===2&&o===48?jn(n):r===2&&o===4?pe("an elliptic-curve key"):r===48&&o===3?P("a public key"):
r===48&&o===48&&a===3?P("a certificate"):r===48&&o===4?le():f("signingKey","is DER, but no private key")}function Oe({pkcs1:e}){let n=U(48,U(6,$n(Se)),U(5));return U(
48,U(2,Uint8Array.of(0)),n,U(4,e))}function le(){return f("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function P(e){return f("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function pe(e){return f("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function J(){return f("signingKey","is damaged: copy it again")}function Ce(e){let n=N(e);return n?.tag!==
48?J():(n.total>e.length&&f("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&f("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),F(e.subarray(n.header))??J())}function jn([,e,n]){let[r]=F(e.content)??[],o=r?.tag===6?Ln(r.content):J();return o===Bn&&f("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Se&&pe(Mn[o]??"a key of another algorithm"),n?.tag!==4?J():Re(n.content,Ce(n.content))}
function Re(e,n){let r=n.filter(({tag:d})=>d===2);if(n.length===2&&r.length===2)return P("a public key");if(n.length===6&&r.length===6)return pe("a DSA key");if(n.
length===10&&f("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||r.length!==9)return J();let[o,a]=r.slice(1).map(({content:d})=>Z(
d));return me(Gn(o)),{pkcs1:e,modulus:o,exponent:a}}function me(e){e<Ie&&f("signingKey",`has ${e} bits: RS256 asks for ${Ie} or more`)}function Gn(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function Z(e){let n=e.findIndex(r=>r!==0);return e.subarray(n<0?e.length:n)}function Ln(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function $n(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var B="-----BEGIN ",W="-----";function ee(e,n){let r=Ne(e);if(r.includes(B))return Ue(r);r.includes(`${W}END `)&&f("signingKey","has no BEGIN line: it is cut of\
f");let o=H(r),a=o===void 0?"":Ne(Wn(o));return a.includes(B)?Ue(a):o!==void 0&&Fn(o)?o:Jn(r,n)}function Ne(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Ue(e){let n=Hn(e),{label:r,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return r==="OPENSSH PRIVATE KE\
Y"&&f("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),r.startsWith("PGP ")&&f("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&le(),o.trim()===""&&f("signingKey","is empty between its BEGIN and END lin\
es"),H(o)??f("signingKey","is cut off, or holds something that is not base64")}function Hn(e){let n=[];for(let r=e.indexOf(B);r>=0;r=e.indexOf(B,r+1)){let o=e.indexOf(
W,r+B.length),a=o<0?"":e.slice(r+B.length,o);/^[A-Z0-9 ]+$/.test(a)||f("signingKey","has a BEGIN line that is cut off");let d=e.indexOf(`${W}END ${a}${W}`,o);d<
0&&f("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+W.length,d)}),r=d}return n}
function Fn(e){return e[0]===48&&(e.length>100||N(e)?.total===e.length)}function Jn(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&P("an OpenSSH public key"),e.startsWith("{")&&
f("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&f("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&f("signingKey","looks like the key's id: give the private key"),f("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function Wn(e){let n="";for(let r of e)n+=String.fromCharCode(r);return n}var w={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function _(){return globalThis.crypto?.subtle??Vn()}function Vn(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function V({modulus:e,exponent:n}){let r={kty:"RSA",n:O(e),e:O(n)};return _().importKey("jwk",r,w,!1,["verify"])}async function Pe(e){try{let n=De(ee(e,""));return n&&
await V(n)}catch{return}}function De(e){let n=N(e)?.header,[r,o]=(n===void 0?void 0:F(e.subarray(n)))??[];return r?.tag===2&&o?.tag===2?{modulus:Z(r.content),exponent:Z(
o.content)}:r?.tag===48&&o?.tag===3?De(o.content.subarray(1)):void 0}async function Me(e,n){if("ready"in e)return e.ready;let r=O(new Uint8Array(await _().digest("SHA-256",e.bytes))),o=Ke(r);if(o!==void 0)return o;let a=await qn(
ge(e,n));return fe(r,a),a}function ge({bytes:e,isText:n},r){return Te(n?ee(new(zn())().decode(e),r):e)}async function qn(e){let n=await _().importKey("pkcs8",Oe(
e),w,!1,["sign"]).catch(()=>f("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Yn(n,e)||f("signi\
ngKey","is damaged: what it signs does not verify. Copy it again"),n}async function Yn(e,n){let r=Uint8Array.of(1);try{let o=await V(n);return await _().verify(
w.name,o,await _().sign(w.name,e,r),r)}catch{return!1}}import{textEncoder as Qn}from"../shared.mjs";async function je(e,n,r){let o=`${Be({alg:"RS256",typ:"JWT",kid:n})}.${Be(r)}`,a=await _().sign(w.name,e,Ge(o)).catch(()=>f("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${O(new Uint8Array(a))}`}function Be(e){return O(Ge(JSON.stringify(e)))}function Ge(e){return new(Qn())().encode(e)}function Le(e,n,r){let o=r(e,n);return o===void 0?f(n,"is missing"):o}function Xn(e,n){let r=e.get(n);return r===void 0?void 0:Zn(n,r)}function $e(e,n){let r=Xn(
e,n);return r!==void 0&&he(n,r),r}function he(e,n){n===""&&f(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&f(e,"is the text of a missing value")}function Zn(e,n){return typeof n!=
"string"?f(e,`must be a string, not ${X(n)}`):(n.includes("\0")&&f(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
f(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function He(e){let n=Le(e,"signingKeyId",$e);return/-----BEGIN|^MII/.test(n)&&f("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&f("signingKeyId","holds a blank: was it copied whole and alone?"),n}import{textEncoder as et}from"../shared.mjs";var Fe="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function We(e){let n=e.get("signingKey");if(n===void 0)return f("signingKey","\
is missing");if(typeof n=="string")return he("signingKey",n.trim()),{bytes:new(et())().encode(n),isText:!0};let r=Object.prototype.toString.call(n).slice(8,-1);
return r==="CryptoKey"?{ready:nt(n)}:r==="ArrayBuffer"?Je(n,0,n.byteLength):ArrayBuffer.isView(n)?Je(n.buffer,n.byteOffset,n.byteLength):r==="KeyObject"?f("sign\
ingKey",`${Fe}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):f("signingKey",`${Fe}, not ${X(n)}`)}function Je(e,n,r){r===0&&f("signingKey","must no\
t be empty");let o=Uint8Array.from(new Uint8Array(e,n,r));return{bytes:o,isText:o[0]!==48}}function nt(e){let{name:n,hash:r,modulusLength:o}=e.algorithm??{};return e.
type==="secret"&&f("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&P("a public key"),(n!==w.name||r?.name!==w.hash)&&
f("signingKey",`is a CryptoKey of another algorithm: import it for ${w.name} with ${w.hash}`),me(o??0),e}function qe(e){let n=new Map(Object.entries(e).filter(([,r])=>r!=null));if(n.size!==0)return{id:Ve(()=>He(n)),material:Ve(()=>We(n))}}async function Ye({id:e,material:n},r){
let o=[e,n].filter(at);if(o.length>0)return o.map(be);try{let a=await je(await Me(n,e),e,{}),d=await rt(n,e,a);return d===!1?[be({message:"signingKey is damaged\
: what it signs does not verify"})]:[it(d),...await ot(a,r)]}catch(a){let d=ze(a);return[d.code==="INVALID_OPTIONS"?be(d):st(d)]}}async function rt(e,n,r){if(!("\
ready"in e))return we(await V(ge(e,n)),r);if(!e.ready.extractable)return;let{kty:o,n:a,e:d}=await _().exportKey("jwk",e.ready);return we(await _().importKey("jw\
k",{kty:o,n:a,e:d},w,!1,["verify"]),r)}async function ot(e,n){let r=n===null?void 0:await Pe(n);return r===void 0||await we(r,e)?[]:[{level:"error",code:"SIGNIN\
G_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key of\
 the same signing key, or create a new one."}]}function we(e,n){let r=n.lastIndexOf("."),o=new(tt())().encode(n.slice(0,r));return _().verify(w.name,e,H(n.slice(
r+1)),o)}function it(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"The signing key signs\
. It cannot be exported, so whether what it signs verifies cannot be told."}}function be({message:e}){return{level:"error",code:"SIGNING_KEY_UNUSABLE",message:/[.?]$/.
test(e)?e:`${e}.`}}function st({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function at(e){return typeof e==
"object"&&"code"in e}function Ve(e){try{return e()}catch(n){return ze(n)}}import{OBJECT as Tt,typeOf as Ot}from"../shared.mjs";async function ne(e,n,...r){await void 0;let o=await e.instance();return new Promise((a,d)=>{o.inFlight.add(d);let m=v=>S=>{o.inFlight.delete(d),v(S)};Promise.resolve(
o.run(n,...r)).then(m(a),m(d))})}function Qe({TextDecoder:e,TextEncoder:n,ask:r,callHook:o,isolatesRequests:a,maySetUserAgent:d,propertyOf:m,queueMicrotask:v,send:S,textOf:A,toldBy:E,typeOf:D,wait:gn}){
let ve;function hn(c){return y.va(c)}function bn(c){return y.wa(c)}function wn(c){return y.xa(c)}function _n(c,t){return y.ya(c,t)}function kn(c){return y.za(c)}
function vn(){return{__proto__:null,a:{__proto__:null,ja:function(t,i){return Error(h(t,i))},ma:function(t){let i=t,s=typeof i=="boolean"?i:void 0;return x(s)?16777215:
s?1:0},ha:function(t){return!t},na:function(t){return typeof t=="function"},ka:function(t){return typeof t=="string"},oa:function(t){return t===void 0},ia:function(t,i){
return t===i},fa:function(t,i){let s=i,u=typeof s=="number"?s:void 0;g().setFloat64((t>>>0)+8,x(u)?0:u,!0),g().setInt32((t>>>0)+0,!x(u),!0)},la:function(t,i){let s=i,
u=typeof s=="string"?s:void 0;var l=x(u)?0:T(u,y.Ea,y.Fa),p=K;g().setInt32((t>>>0)+4,p,!0),g().setInt32((t>>>0)+0,l,!0)},ga:function(t,i){throw new Error(h(t,i))},
pa:function(t){t._wbg_cb_unref()},r:function(t){t.abort()},Q:function(t,i,s,u,l){t.append(h(i,s),h(u,l))},l:function(t,i,s){return r(t,i,s)},i:function(t,i,s,u,l){
o(t,h(i,s),h(u,l))},u:function(){return L(function(t,i,s){return t.call(i,s)},arguments)},f:function(t){t.cancel()},z:function(t,i){let s=i.code;var u=x(s)?0:T(
s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},t:function(t){return t.ended},v:function(){return L(function(t){return Object.entries(
t)},arguments)},L:function(t,i){return t[i>>>0]},M:function(t,i){return t[i>>>0]},A:function(t){return t.hasCause},J:function(t,i,s,u){let l=i.header(h(s,u));var p=x(
l)?0:T(l,y.Ea,y.Fa),b=K;g().setInt32((t>>>0)+4,b,!0),g().setInt32((t>>>0)+0,p,!0)},o:function(t){return t.how},D:function(t,i){let s=i.href,u=T(s,y.Ea,y.Fa),l=K;
g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},h:function(t){return t.isHtml},q:function(){return a()},I:function(t){return t.json},c:function(t){return Object.
keys(t)},N:function(t){return t.length},b:function(){return d()},y:function(t,i){let s=i.message,u=T(s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32(
(t>>>0)+0,u,!0)},x:function(t,i){let s=i.name,u=T(s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},P:function(){return L(function(){return new URLSearchParams},
arguments)},W:function(){return new Array},Y:function(){return new Map},E:function(){return new AbortController},S:function(){return new Object},e:function(t,i){
try{var s={a:t,b:i},u=(p,b)=>{let I=s.a;s.a=0;try{return En(I,s.b,p,b)}finally{s.a=I}};return new Promise(u)}finally{s.a=0}},Z:function(){return Date.now()},a:function(){
return performance.now()},C:function(){return L(function(t,i){return new URL(h(t,i))},arguments)},$:function(){return L(function(t,i){return JSON.parse(h(t,i))},
arguments)},_:function(t,i){return Date.parse(h(t,i))},m:function(t,i,s){return m(t,h(i,s))},V:function(t){return t.queueMicrotask},X:function(t){v(t)},aa:function(){
return Math.random()},G:function(t){return t.redirected},U:function(t){return Promise.resolve(t)},n:function(t,i,s,u,l,p,b,I,Rn,xe,Nn){return S(t,i,s,h(u,l),h(p,
b),h(I,Rn),xe===0?void 0:h(xe,Nn))},k:function(t,i,s){return t.set(i,s)},j:function(t,i,s){t[i>>>0]=s},R:function(t,i,s){t[i]=s},F:function(t){return t.signal},
ba:function(){let t=typeof globalThis>"u"?void 0:globalThis;return x(t)?0:j(t)},da:function(){let t=typeof global>"u"?void 0:global;return x(t)?0:j(t)},ca:function(){
let t=typeof self>"u"?void 0:self;return x(t)?0:j(t)},ea:function(){let t=typeof window>"u"?void 0:window;return x(t)?0:j(t)},g:function(t){return t.status},K:function(t,i,s,u){
let l=A(i,h(s,u));var p=x(l)?0:T(l,y.Ea,y.Fa),b=K;g().setInt32((t>>>0)+4,b,!0),g().setInt32((t>>>0)+0,p,!0)},d:function(t,i,s){return t.then(i,s)},T:function(t,i){
return t.then(i)},O:function(t){return t.toString()},w:function(t){return E(t)},B:function(t){return D(t)},H:function(t,i){let s=i.url,u=T(s,y.Ea,y.Fa),l=K;g().
setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},p:function(t){return t.value},s:function(t,i){return gn(t,i)},ra:function(t,i){return xn(t,i,An)},sa:function(t){
return t},ta:function(t,i){return h(t,i)},qa:function(){let t=y.Ja;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function An(c,t,i){
let s=y.Da(c,t,i);if(s[1])throw Kn(s[0])}function En(c,t,i,s){y.Ca(c,t,i,s)}function j(c){let t=y.Ia();return y.Ja.set(t,c),t}var Ae=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(c=>y.Ka(c.a,c.b)),R=null;function g(){return(R===null||R.buffer.detached===!0||R.buffer.detached===
void 0&&R.buffer!==y.ua.buffer)&&(R=new DataView(y.ua.buffer)),R}function h(c,t){return c=c>>>0,Sn(Y().subarray(c,c+t))}var G=null;function Y(){return(G===null||
G.byteLength===0)&&(G=new Uint8Array(y.ua.buffer)),G}function L(c,t){try{return c.apply(this,t)}catch(i){let s=j(i);return y.Ha(s),y.Ja.get(ue)===Ee&&y.La(ue),y.
La(ue=y.Ia()),Ee}}function x(c){return c==null}function xn(c,t,i){let s={a:c,b:t,cnt:1},u=(...l)=>{s.cnt++;let p=s.a;s.a=0;try{return i(p,s.b,...l)}finally{s.a=
p,u._wbg_cb_unref()}};return u._wbg_cb_unref=()=>{--s.cnt===0&&(y.Ka(s.a,s.b),s.a=0,Ae.unregister(s))},Ae.register(u,s,s),u}function T(c,t,i){if(i===void 0){let b=$.
encode(c),I=t(b.length,1)>>>0;return Y().subarray(I,I+b.length).set(b),K=b.length,I}let s=c.length,u=t(s,1)>>>0,l=Y(),p=0;for(;p<s;p++){let b=c.charCodeAt(p);if(b>
127)break;l[u+p]=b}if(p!==s){p!==0&&(c=c.slice(p)),u=i(u,s,s=p+c.length*3,1)>>>0;let b=Y().subarray(u+p,u+s),I=$.encodeInto(c,b);p+=I.written,u=i(u,s,p,1)>>>0}return K=
p,u}function Kn(c){let t=y.Ja.get(c);return y.La(c),t}var Q=new e("utf-8",{ignoreBOM:!0});Q.decode();var In=2146435072,ce=0;function Sn(c){return ce+=c.length,ce>=
In&&(Q=new e("utf-8",{ignoreBOM:!0}),Q.decode(),ce=c.length),Q.decode(c)}var $=new n;"encodeInto"in $||($.encodeInto=function(c,t){let i=$.encode(c);return t.set(
i),{read:c.length,written:i.length}});var K=0,Tn,On,y;function Cn(c,t){return On=c,y=c.exports,Tn=t,R=null,G=null,y.Ma(),y}var Ee={},ue=0;return ve={imports:vn,
start:Cn,functions:{checkInstance:hn,inspectConnection:bn,makeConnectionKey:wn,provisionConnection:_n,removeConnection:kn}},ve}import ct from"../fleet.wasm";function Xe(){return ct}function Ze(e,n,r){let{[n]:o}=e;(async()=>o?.(JSON.parse(r)))().catch(()=>{})}function te(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var en=new WeakMap;function nn(e,n){let r=en.get(e)??ut(e);return r.add(n),()=>{r.delete(n)}}function ut(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let r of n)r()}),en.set(e,n),n}import{propertyOf as ft}from"../shared.mjs";var ke=0,tn=1,dt=2,_e=3,yt=1,lt=2147483647,re=class{#e=new Set;set(n,r){let o=setTimeout(()=>{this.#e.delete(o),n()},
Math.min(Math.ceil(r)+yt,lt));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};
function z(e,n,r,o){let a=()=>{};return{ended:new Promise(m=>{let v,S,A=(E,D)=>{e.clear(v),S?.(),m({how:E,value:D})};if(a=()=>A(_e),ft(n,"aborted"))return A(_e);
try{S=n&&nn(n,()=>A(_e))}catch(E){return A(tn,E)}r<1/0&&(v=e.set(()=>A(dt),r)),(async()=>o())().then(E=>A(ke,E),E=>A(tn,E))}),cancel:()=>a()}}import{propertyOf as rn}from"../shared.mjs";function on(){let{document:e,process:n}=globalThis;return te()||e===void 0&&typeof rn(rn(n,"versions"),"node")=="str\
ing"}import{FUNCTION as sn,propertyOf as q,textOf as pt,typeOf as an}from"../shared.mjs";async function cn(e,n,r,o,a,d,m,v){let S=new AbortController,A={method:a,headers:JSON.
parse(m),redirect:"manual",signal:S.signal,...v!==void 0&&{body:v}},E=n??fetch,D=await z(e,r,o,async()=>mt(await E(d,A))).ended;return D.how!==ke&&S.abort(),D}async function mt(e){
let n=q(e,"status"),r=q(e,"headers");if(!(Number.isInteger(n)&&n>=0&&n<1e3)||an(q(e,"text"))!==sn||an(q(r,"get"))!==sn)return;let a=await e.text();if(typeof a==
"string")return{status:n,redirected:!!q(e,"redirected"),url:pt(e,"url")??"",json:ht(a),isHtml:a.trimStart().startsWith("<"),header:d=>gt(r,d)}}function gt(e,n){
try{let r=e.get(n);return typeof r=="string"?r:void 0}catch{return}}function ht(e){try{return e===""?null:JSON.parse(e)}catch{return}}import{textDecoder as bt,textEncoder as wt}from"../shared.mjs";import{toldBy as _t}from"../shared.mjs";import{propertyOf as kt,textOf as vt,typeOf as At}from"../shared.mjs";
import{Instance as Et}from"../shared.mjs";import{Loader as xt}from"../shared.mjs";function un(){return new xt(Xe,()=>{let e=new re,n=Qe({TextDecoder:bt(),TextEncoder:wt(),
callHook:Ze,isolatesRequests:te,maySetUserAgent:on,propertyOf:kt,textOf:vt,toldBy:_t,typeOf:At,queueMicrotask:r=>{Promise.resolve().then(r)},send:cn.bind(void 0,
e),ask:(r,o,a)=>z(e,o,a,()=>r()).ended,wait:(r,o)=>z(e,r,o,()=>new Promise(()=>{}))});return new Et(n,()=>e.clearAll())})}var oe=un();import{propertyOf as Kt}from"../shared.mjs";function ie({code:e},n){return e==="ABORTED"?Kt(n.signal,"reason"):void 0}import{errorData as Ct,PredefinedConnectionError as Rt}from"../shared.mjs";import{ARRAY as fn,OBJECT as yn,propertyOf as dn,typeOf as ln}from"../shared.mjs";var It=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function ae(e){
return ln(e)!==yn?e:mn(e,(n,r)=>It.includes(n)?r:se(r,n,1))}var St=70,pn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function se(e,n,r){
let o=ln(e);if(o<fn||r>St)return e;try{let a=dn(e,"toJSON");if(typeof a=="function")return se(a.call(e,n),n,r+1);if(o===fn)return Array.from(e,(d,m)=>se(d,String(
m),r+1))}catch{return pn}return o!==yn||typeof dn(e,"then")=="function"?e:mn(e,(a,d)=>se(d,a,r+1))}function mn(e,n){try{return Object.fromEntries(Object.entries(
e).map(([r,o])=>[r,n(r,o)]))}catch{return pn}}async function Nt(e){let n=ae(e),{given:r,key:o}=Ut(n);try{let{publicKey:a,...d}=await ne(oe,"checkInstance",r);if(o===void 0)return d;let m=[...d.findings,...await Ye(
o,a)];return{...d,ok:m.every(({level:v})=>v!=="error"),findings:m}}catch(a){let d=Ct(a);throw new Rt(d,ie(d,n))}}function Ut(e){if(Ot(e)!==Tt)return{given:e};try{
let{signingKeyId:n,signingKey:r,...o}=e,a=qe({signingKeyId:n,signingKey:r});return{given:typeof a?.id=="string"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}import{isPredefinedConnectionError as jo,PredefinedConnectionError as Go}from"../shared.mjs";import{errorData as Pt,PredefinedConnectionError as Dt}from"../shared.mjs";async function Mt(e){let n=ae(e);try{return await ne(oe,"inspectConnection",n)}catch(r){let o=Pt(r);throw new Dt(o,ie(o,n))}}export{Go as PredefinedConnectionError,Nt as checkInstance,Mt as inspectConnection,jo as isPredefinedConnectionError};

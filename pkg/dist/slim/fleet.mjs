import{errorData as qe}from"../shared.mjs";import{textEncoder as ot}from"../shared.mjs";function W(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,r=>r.charCodeAt(0))}catch{return}}function O(e){let n="";for(let r of e)
n+=String.fromCharCode(r);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}import{textDecoder as Yn}from"../shared.mjs";var B=new Map;function Se(e){let n=B.get(e);return n!==void 0&&de(e,n),n}function de(e,n){B.delete(e),B.set(e,n),B.size>32&&B.delete(B.keys().next().value)}function P(e){let[n,r]=e;if(n===void 0||r===void 0)return;if(r<128)return{tag:n,header:2,total:2+r};let o=r&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((d,p)=>d*256+p,0);return{tag:n,header:2+o,total:2+o+a}}function H(e){let n=[];for(let r=e;r.length>0;){let o=P(r);if(o===void 0||o.total>r.length)
return;let{tag:a,header:d,total:p}=o;n.push({tag:a,content:r.subarray(d,p),whole:r.subarray(0,p)}),r=r.subarray(p)}return n}function N(e,...n){let r=n.reduce((o,a)=>o+
a.length,0);return Bn([Uint8Array.of(e,...Mn(r)),...n])}function Mn(e){if(e<128)return[e];let n=[];for(let r=e;r>0;r=Math.floor(r/256))n.unshift(r%256);return[128|
n.length,...n]}function Bn(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),r=0;for(let o of e)n.set(o,r),r+=o.length;return n}function f(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function X(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Ie=2048,Te="2a864886f70d010101",jn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Gn="2a864886f70d010701";function Oe(e){
let n=Ce(e),[r,o,a]=n.map(({tag:d})=>d);return r===2&&o===2?Pe(e,n):r===2&&o===48?Ln(n):r===2&&o===4?pe("an elliptic-curve key"):r===48&&o===3?U("a public key"):
r===48&&o===48&&a===3?U("a certificate"):r===48&&o===4?me():f("signingKey","is DER, but no private key")}function Re({pkcs1:e}){let n=N(48,N(6,Hn(Te)),N(5));return N(
48,N(2,Uint8Array.of(0)),n,N(4,e))}function me(){return f("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function U(e){return f("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function pe(e){return f("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function F(){return f("signingKey","is damaged: copy it again")}function Ce(e){let n=P(e);return n?.tag!==
48?F():(n.total>e.length&&f("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&f("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),H(e.subarray(n.header))??F())}function Ln([,e,n]){let[r]=H(e.content)??[],o=r?.tag===6?Wn(r.content):F();return o===Gn&&f("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Te&&pe(jn[o]??"a key of another algorithm"),n?.tag!==4?F():Pe(n.content,Ce(n.content))}
function Pe(e,n){let r=n.filter(({tag:d})=>d===2);if(n.length===2&&r.length===2)return U("a public key");if(n.length===6&&r.length===6)return pe("a DSA key");if(n.
length===10&&f("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||r.length!==9)return F();let[o,a]=r.slice(1).map(({content:d})=>Z(
d));return ge($n(o)),{pkcs1:e,modulus:o,exponent:a}}function ge(e){e<Ie&&f("signingKey",`has ${e} bits: RS256 asks for ${Ie} or more`)}function $n(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function Z(e){let n=e.findIndex(r=>r!==0);return e.subarray(n<0?e.length:n)}function Wn(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function Hn(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var D="-----BEGIN ",J="-----";function ee(e,n){let r=Ne(e);if(r.includes(D))return Ue(r);r.includes(`${J}END `)&&f("signingKey","has no BEGIN line: it is cut of\
f");let o=W(r),a=o===void 0?"":Ne(zn(o));return a.includes(D)?Ue(a):o!==void 0&&Jn(o)?o:Vn(r,n)}function Ne(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Ue(e){let n=Fn(e),{label:r,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return r==="OPENSSH PRIVATE KE\
Y"&&f("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),r.startsWith("PGP ")&&f("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&me(),o.trim()===""&&f("signingKey","is empty between its BEGIN and END lin\
es"),W(o)??f("signingKey","is cut off, or holds something that is not base64")}function Fn(e){let n=[];for(let r=e.indexOf(D);r>=0;r=e.indexOf(D,r+1)){let o=e.indexOf(
J,r+D.length),a=o<0?"":e.slice(r+D.length,o);/^[A-Z0-9 ]+$/.test(a)||f("signingKey","has a BEGIN line that is cut off");let d=e.indexOf(`${J}END ${a}${J}`,o);d<
0&&f("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+J.length,d)}),r=d}return n}
function Jn(e){return e[0]===48&&(e.length>100||P(e)?.total===e.length)}function Vn(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&U("an OpenSSH public key"),e.startsWith("{")&&
f("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&f("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&f("signingKey","looks like the key's id: give the private key"),f("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function zn(e){let n="";for(let r of e)n+=String.fromCharCode(r);return n}var w={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function _(){return globalThis.crypto?.subtle??qn()}function qn(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function V({modulus:e,exponent:n}){let r={kty:"RSA",n:O(e),e:O(n)};return _().importKey("jwk",r,w,!1,["verify"])}async function Me(e){try{let n=Be(ee(e,""));return n&&
await V(n)}catch{return}}function Be(e){let n=P(e)?.header,[r,o]=(n===void 0?void 0:H(e.subarray(n)))??[];return r?.tag===2&&o?.tag===2?{modulus:Z(r.content),exponent:Z(
o.content)}:r?.tag===48&&o?.tag===3?Be(o.content.subarray(1)):void 0}async function De(e,n){if("ready"in e)return e.ready;let r=O(new Uint8Array(await _().digest("SHA-256",e.bytes))),o=Se(r);if(o!==void 0)return o;let a=await Qn(
be(e,n));return de(r,a),a}function be({bytes:e,isText:n},r){return Oe(n?ee(new(Yn())().decode(e),r):e)}async function Qn(e){let n=await _().importKey("pkcs8",Re(
e),w,!1,["sign"]).catch(()=>f("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Xn(n,e)||f("signi\
ngKey","is damaged: what it signs does not verify. Copy it again"),n}async function Xn(e,n){let r=Uint8Array.of(1);try{let o=await V(n);return await _().verify(
w.name,o,await _().sign(w.name,e,r),r)}catch{return!1}}import{textEncoder as Zn}from"../shared.mjs";async function Ge(e,n,r){let o=`${je({alg:"RS256",typ:"JWT",kid:n})}.${je(r)}`,a=await _().sign(w.name,e,Le(o)).catch(()=>f("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${O(new Uint8Array(a))}`}function je(e){return O(Le(JSON.stringify(e)))}function Le(e){return new(Zn())().encode(e)}function $e(e,n,r){let o=r(e,n);return o===void 0?f(n,"is missing"):o}function et(e,n){let r=e.get(n);return r===void 0?void 0:nt(n,r)}function We(e,n){let r=et(
e,n);return r!==void 0&&he(n,r),r}function he(e,n){n===""&&f(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&f(e,"is the text of a missing value")}function nt(e,n){return typeof n!=
"string"?f(e,`must be a string, not ${X(n)}`):(n.includes("\0")&&f(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
f(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function He(e){let n=$e(e,"signingKeyId",We);return/-----BEGIN|^MII/.test(n)&&f("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&f("signingKeyId","holds a blank: was it copied whole and alone?"),n}import{textEncoder as tt}from"../shared.mjs";var Fe="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function Ve(e){let n=e.get("signingKey");if(n===void 0)return f("signingKey","\
is missing");if(typeof n=="string")return he("signingKey",n.trim()),{bytes:new(tt())().encode(n),isText:!0};let r=Object.prototype.toString.call(n).slice(8,-1);
return r==="CryptoKey"?{ready:rt(n)}:r==="ArrayBuffer"?Je(n,0,n.byteLength):ArrayBuffer.isView(n)?Je(n.buffer,n.byteOffset,n.byteLength):r==="KeyObject"?f("sign\
ingKey",`${Fe}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):f("signingKey",`${Fe}, not ${X(n)}`)}function Je(e,n,r){r===0&&f("signingKey","must no\
t be empty");let o=Uint8Array.from(new Uint8Array(e,n,r));return{bytes:o,isText:o[0]!==48}}function rt(e){let{name:n,hash:r,modulusLength:o}=e.algorithm??{};return e.
type==="secret"&&f("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&U("a public key"),(n!==w.name||r?.name!==w.hash)&&
f("signingKey",`is a CryptoKey of another algorithm: import it for ${w.name} with ${w.hash}`),ge(o??0),e}function Ye(e){let n=new Map(Object.entries(e).filter(([,r])=>r!=null));if(n.size!==0)return{id:ze(()=>He(n)),material:ze(()=>Ve(n))}}async function Qe({id:e,material:n},r){
let o=[e,n].filter(ct);if(o.length>0)return o.map(we);try{let a=await Ge(await De(n,e),e,{}),d=await it(n,e,a);return d===!1?[we({message:"signingKey is damaged\
: what it signs does not verify"})]:[at(d),...await st(a,r)]}catch(a){let d=qe(a);return[d.code==="INVALID_OPTIONS"?we(d):ut(d)]}}async function it(e,n,r){if(!("\
ready"in e))return _e(await V(be(e,n)),r);if(!e.ready.extractable)return;let{kty:o,n:a,e:d}=await _().exportKey("jwk",e.ready);return _e(await _().importKey("jw\
k",{kty:o,n:a,e:d},w,!1,["verify"]),r)}async function st(e,n){let r=n===null?void 0:await Me(n);return r===void 0||await _e(r,e)?[]:[{level:"error",code:"SIGNIN\
G_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key of\
 the same signing key, or create a new one."}]}function _e(e,n){let r=n.lastIndexOf("."),o=new(ot())().encode(n.slice(0,r));return _().verify(w.name,e,W(n.slice(
r+1)),o)}function at(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"The signing key signs\
. It cannot be exported, so whether what it signs verifies cannot be told."}}function we({message:e}){return{level:"error",code:"SIGNING_KEY_UNUSABLE",message:/[.?]$/.
test(e)?e:`${e}.`}}function ut({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function ct(e){return typeof e==
"object"&&"code"in e}function ze(e){try{return e()}catch(n){return qe(n)}}import{OBJECT as Rt,typeOf as Ct}from"../shared.mjs";async function ne(e,n,...r){await void 0;let o=await e.instance();return new Promise((a,d)=>{o.inFlight.add(d);let p=A=>I=>{o.inFlight.delete(d),A(I)};Promise.resolve(
o.run(n,...r)).then(p(a),p(d))})}function Xe({TextDecoder:e,TextEncoder:n,ask:r,callHook:o,isolatesRequests:a,maySetUserAgent:d,propertyOf:p,queueMicrotask:A,send:I,textOf:v,toldBy:E,typeOf:M,wait:hn}){
let ve;function wn(u){return y.va(u)}function _n(u){return y.wa(u)}function kn(u){return y.xa(u)}function An(u,t){return y.ya(u,t)}function vn(u){return y.za(u)}
function En(){return{__proto__:null,a:{__proto__:null,ja:function(t,i){return Error(b(t,i))},ma:function(t){let i=t,s=typeof i=="boolean"?i:void 0;return x(s)?16777215:
s?1:0},ha:function(t){return!t},na:function(t){return typeof t=="function"},ka:function(t){return typeof t=="string"},oa:function(t){return t===void 0},ia:function(t,i){
return t===i},fa:function(t,i){let s=i,c=typeof s=="number"?s:void 0;g().setFloat64((t>>>0)+8,x(c)?0:c,!0),g().setInt32((t>>>0)+0,!x(c),!0)},la:function(t,i){let s=i,
c=typeof s=="string"?s:void 0;var l=x(c)?0:T(c,y.Ea,y.Fa),m=K;g().setInt32((t>>>0)+4,m,!0),g().setInt32((t>>>0)+0,l,!0)},ga:function(t,i){throw new Error(b(t,i))},
pa:function(t){t._wbg_cb_unref()},r:function(t){t.abort()},Q:function(t,i,s,c,l){t.append(b(i,s),b(c,l))},l:function(t,i,s){return r(t,i,s)},i:function(t,i,s,c,l){
o(t,b(i,s),b(c,l))},u:function(){return L(function(t,i,s){return t.call(i,s)},arguments)},f:function(t){t.cancel()},z:function(t,i){let s=i.code;var c=x(s)?0:T(
s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,c,!0)},t:function(t){return t.ended},v:function(){return L(function(t){return Object.entries(
t)},arguments)},L:function(t,i){return t[i>>>0]},M:function(t,i){return t[i>>>0]},A:function(t){return t.hasCause},J:function(t,i,s,c){let l=i.header(b(s,c));var m=x(
l)?0:T(l,y.Ea,y.Fa),h=K;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},o:function(t){return t.how},D:function(t,i){let s=i.href,c=T(s,y.Ea,y.Fa),l=K;
g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,c,!0)},h:function(t){return t.isHtml},q:function(){return a()},I:function(t){return t.json},c:function(t){return Object.
keys(t)},N:function(t){return t.length},b:function(){return d()},y:function(t,i){let s=i.message,c=T(s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32(
(t>>>0)+0,c,!0)},x:function(t,i){let s=i.name,c=T(s,y.Ea,y.Fa),l=K;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,c,!0)},P:function(){return L(function(){return new URLSearchParams},
arguments)},W:function(){return new Array},Y:function(){return new Map},E:function(){return new AbortController},S:function(){return new Object},e:function(t,i){
try{var s={a:t,b:i},c=(m,h)=>{let S=s.a;s.a=0;try{return Kn(S,s.b,m,h)}finally{s.a=S}};return new Promise(c)}finally{s.a=0}},Z:function(){return Date.now()},a:function(){
return performance.now()},C:function(){return L(function(t,i){return new URL(b(t,i))},arguments)},$:function(){return L(function(t,i){return JSON.parse(b(t,i))},
arguments)},_:function(t,i){return Date.parse(b(t,i))},m:function(t,i,s){return p(t,b(i,s))},V:function(t){return t.queueMicrotask},X:function(t){A(t)},aa:function(){
return Math.random()},G:function(t){return t.redirected},U:function(t){return Promise.resolve(t)},n:function(t,i,s,c,l,m,h,S,Nn,Ke,Un){return I(t,i,s,b(c,l),b(m,
h),b(S,Nn),Ke===0?void 0:b(Ke,Un))},k:function(t,i,s){return t.set(i,s)},j:function(t,i,s){t[i>>>0]=s},R:function(t,i,s){t[i]=s},F:function(t){return t.signal},
ba:function(){let t=typeof globalThis>"u"?void 0:globalThis;return x(t)?0:j(t)},da:function(){let t=typeof global>"u"?void 0:global;return x(t)?0:j(t)},ca:function(){
let t=typeof self>"u"?void 0:self;return x(t)?0:j(t)},ea:function(){let t=typeof window>"u"?void 0:window;return x(t)?0:j(t)},g:function(t){return t.status},K:function(t,i,s,c){
let l=v(i,b(s,c));var m=x(l)?0:T(l,y.Ea,y.Fa),h=K;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},d:function(t,i,s){return t.then(i,s)},T:function(t,i){
return t.then(i)},O:function(t){return t.toString()},w:function(t){return E(t)},B:function(t){return M(t)},H:function(t,i){let s=i.url,c=T(s,y.Ea,y.Fa),l=K;g().
setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,c,!0)},p:function(t){return t.value},s:function(t,i){return hn(t,i)},ra:function(t,i){return Sn(t,i,xn)},sa:function(t){
return t},ta:function(t,i){return b(t,i)},qa:function(){let t=y.Ja;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function xn(u,t,i){
let s=y.Da(u,t,i);if(s[1])throw In(s[0])}function Kn(u,t,i,s){y.Ca(u,t,i,s)}function j(u){let t=y.Ia();return y.Ja.set(t,u),t}var Ee=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(u=>y.Ka(u.a,u.b)),C=null;function g(){return(C===null||C.buffer.detached===!0||C.buffer.detached===
void 0&&C.buffer!==y.ua.buffer)&&(C=new DataView(y.ua.buffer)),C}function b(u,t){return u=u>>>0,On(Y().subarray(u,u+t))}var G=null;function Y(){return(G===null||
G.byteLength===0)&&(G=new Uint8Array(y.ua.buffer)),G}function L(u,t){try{return u.apply(this,t)}catch(i){let s=j(i);return y.Ha(s),y.Ja.get(fe)===xe&&y.La(fe),y.
La(fe=y.Ia()),xe}}function x(u){return u==null}function Sn(u,t,i){let s={a:u,b:t,cnt:1},c=(...l)=>{s.cnt++;let m=s.a;s.a=0;try{return i(m,s.b,...l)}finally{s.a=
m,c._wbg_cb_unref()}};return c._wbg_cb_unref=()=>{--s.cnt===0&&(y.Ka(s.a,s.b),s.a=0,Ee.unregister(s))},Ee.register(c,s,s),c}function T(u,t,i){if(i===void 0){let h=$.
encode(u),S=t(h.length,1)>>>0;return Y().subarray(S,S+h.length).set(h),K=h.length,S}let s=u.length,c=t(s,1)>>>0,l=Y(),m=0;for(;m<s;m++){let h=u.charCodeAt(m);if(h>
127)break;l[c+m]=h}if(m!==s){m!==0&&(u=u.slice(m)),c=i(c,s,s=m+u.length*3,1)>>>0;let h=Y().subarray(c+m,c+s),S=$.encodeInto(u,h);m+=S.written,c=i(c,s,m,1)>>>0}return K=
m,c}function In(u){let t=y.Ja.get(u);return y.La(u),t}var Q=new e("utf-8",{ignoreBOM:!0});Q.decode();var Tn=2146435072,ce=0;function On(u){return ce+=u.length,ce>=
Tn&&(Q=new e("utf-8",{ignoreBOM:!0}),Q.decode(),ce=u.length),Q.decode(u)}var $=new n;"encodeInto"in $||($.encodeInto=function(u,t){let i=$.encode(u);return t.set(
i),{read:u.length,written:i.length}});var K=0,Rn,Cn,y;function Pn(u,t){return Cn=u,y=u.exports,Rn=t,C=null,G=null,y.Ma(),y}var xe={},fe=0;return ve={imports:En,
start:Pn,functions:{checkInstance:wn,inspectConnection:_n,makeConnectionKey:kn,provisionConnection:An,removeConnection:vn}},ve}var te;function ft(e){te=e}function en(){let e=typeof te=="function"?te():te;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(Ze):Ze(e)}
function Ze(e){if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}function nn(e,n,r){let{[n]:o}=e;(async()=>o?.(JSON.parse(r)))().catch(()=>{})}function re(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var tn=new WeakMap;function rn(e,n){let r=tn.get(e)??dt(e);return r.add(n),()=>{r.delete(n)}}function dt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let r of n)r()}),tn.set(e,n),n}import{propertyOf as yt}from"../shared.mjs";var Ae=0,on=1,lt=2,ke=3,mt=1,pt=2147483647,oe=class{#e=new Set;set(n,r){let o=setTimeout(()=>{this.#e.delete(o),n()},
Math.min(Math.ceil(r)+mt,pt));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};
function z(e,n,r,o){let a=()=>{};return{ended:new Promise(p=>{let A,I,v=(E,M)=>{e.clear(A),I?.(),p({how:E,value:M})};if(a=()=>v(ke),yt(n,"aborted"))return v(ke);
try{I=n&&rn(n,()=>v(ke))}catch(E){return v(on,E)}r<1/0&&(A=e.set(()=>v(lt),r)),(async()=>o())().then(E=>v(Ae,E),E=>v(on,E))}),cancel:()=>a()}}import{propertyOf as sn}from"../shared.mjs";function an(){let{document:e,process:n}=globalThis;return re()||e===void 0&&typeof sn(sn(n,"versions"),"node")=="str\
ing"}import{FUNCTION as un,propertyOf as q,textOf as gt,typeOf as cn}from"../shared.mjs";async function fn(e,n,r,o,a,d,p,A){let I=new AbortController,v={method:a,headers:JSON.
parse(p),redirect:"manual",signal:I.signal,...A!==void 0&&{body:A}},E=n??fetch,M=await z(e,r,o,async()=>bt(await E(d,v))).ended;return M.how!==Ae&&I.abort(),M}async function bt(e){
let n=q(e,"status"),r=q(e,"headers");if(!(Number.isInteger(n)&&n>=0&&n<1e3)||cn(q(e,"text"))!==un||cn(q(r,"get"))!==un)return;let a=await e.text();if(typeof a==
"string")return{status:n,redirected:!!q(e,"redirected"),url:gt(e,"url")??"",json:wt(a),isHtml:a.trimStart().startsWith("<"),header:d=>ht(r,d)}}function ht(e,n){
try{let r=e.get(n);return typeof r=="string"?r:void 0}catch{return}}function wt(e){try{return e===""?null:JSON.parse(e)}catch{return}}import{textDecoder as _t,textEncoder as kt}from"../shared.mjs";import{toldBy as At}from"../shared.mjs";import{propertyOf as vt,textOf as Et,typeOf as xt}from"../shared.mjs";
import{Instance as Kt}from"../shared.mjs";import{Loader as St}from"../shared.mjs";function dn(){return new St(en,()=>{let e=new oe,n=Xe({TextDecoder:_t(),TextEncoder:kt(),
callHook:nn,isolatesRequests:re,maySetUserAgent:an,propertyOf:vt,textOf:Et,toldBy:At,typeOf:xt,queueMicrotask:r=>{Promise.resolve().then(r)},send:fn.bind(void 0,
e),ask:(r,o,a)=>z(e,o,a,()=>r()).ended,wait:(r,o)=>z(e,r,o,()=>new Promise(()=>{}))});return new Kt(n,()=>e.clearAll())})}var ie=dn();import{propertyOf as It}from"../shared.mjs";function se({code:e},n){return e==="ABORTED"?It(n.signal,"reason"):void 0}import{errorData as Pt,PredefinedConnectionError as Nt}from"../shared.mjs";import{ARRAY as yn,OBJECT as mn,propertyOf as ln,typeOf as pn}from"../shared.mjs";var Tt=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function ue(e){
return pn(e)!==mn?e:bn(e,(n,r)=>Tt.includes(n)?r:ae(r,n,1))}var Ot=70,gn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function ae(e,n,r){
let o=pn(e);if(o<yn||r>Ot)return e;try{let a=ln(e,"toJSON");if(typeof a=="function")return ae(a.call(e,n),n,r+1);if(o===yn)return Array.from(e,(d,p)=>ae(d,String(
p),r+1))}catch{return gn}return o!==mn||typeof ln(e,"then")=="function"?e:bn(e,(a,d)=>ae(d,a,r+1))}function bn(e,n){try{return Object.fromEntries(Object.entries(
e).map(([r,o])=>[r,n(r,o)]))}catch{return gn}}async function Ut(e){let n=ue(e),{given:r,key:o}=Mt(n);try{let{publicKey:a,...d}=await ne(ie,"checkInstance",r);if(o===void 0)return d;let p=[...d.findings,...await Qe(
o,a)];return{...d,ok:p.every(({level:A})=>A!=="error"),findings:p}}catch(a){let d=Pt(a);throw new Nt(d,se(d,n))}}function Mt(e){if(Ct(e)!==Rt)return{given:e};try{
let{signingKeyId:n,signingKey:r,...o}=e,a=Ye({signingKeyId:n,signingKey:r});return{given:typeof a?.id=="string"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}import{isPredefinedConnectionError as Go,PredefinedConnectionError as Lo}from"../shared.mjs";import{errorData as Bt,PredefinedConnectionError as Dt}from"../shared.mjs";async function jt(e){let n=ue(e);try{return await ne(ie,"inspectConnection",n)}catch(r){let o=Bt(r);throw new Dt(o,se(o,n))}}export{Lo as PredefinedConnectionError,Ut as checkInstance,ft as init,jt as inspectConnection,Go as isPredefinedConnectionError};

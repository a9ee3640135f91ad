var Ie=require("../shared.cjs"),dn=require("../shared.cjs");function V(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,r=>r.charCodeAt(0))}catch{return}}function P(e){let n="";for(let r of e)
n+=String.fromCharCode(r);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var Ye=require("../shared.cjs");var j=new Map;function je(e){let n=j.get(e);return n!==void 0&&he(e,n),n}function he(e,n){j.delete(e),j.set(e,n),j.size>32&&j.delete(j.keys().next().value)}function U(e){let[n,r]=e;if(n===void 0||r===void 0)return;if(r<128)return{tag:n,header:2,total:2+r};let o=r&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((d,p)=>d*256+p,0);return{tag:n,header:2+o,total:2+o+a}}function z(e){let n=[];for(let r=e;r.length>0;){let o=U(r);if(o===void 0||o.total>r.length)
return;let{tag:a,header:d,total:p}=o;n.push({tag:a,content:r.subarray(d,p),whole:r.subarray(0,p)}),r=r.subarray(p)}return n}function M(e,...n){let r=n.reduce((o,a)=>o+
a.length,0);return Yn([Uint8Array.of(e,...qn(r)),...n])}function qn(e){if(e<128)return[e];let n=[];for(let r=e;r>0;r=Math.floor(r/256))n.unshift(r%256);return[128|
n.length,...n]}function Yn(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),r=0;for(let o of e)n.set(o,r),r+=o.length;return n}function f(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function ne(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Ge=2048,Le="2a864886f70d010101",Xn={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Zn="2a864886f70d010701";function $e(e){
let n=He(e),[r,o,a]=n.map(({tag:d})=>d);return r===2&&o===2?Fe(e,n):r===2&&o===48?et(n):r===2&&o===4?Ae("an elliptic-curve key"):r===48&&o===3?B("a public key"):
r===48&&o===48&&a===3?B("a certificate"):r===48&&o===4?ke():f("signingKey","is DER, but no private key")}function We({pkcs1:e}){let n=M(48,M(6,rt(Le)),M(5));return M(
48,M(2,Uint8Array.of(0)),n,M(4,e))}function ke(){return f("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function B(e){return f("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function Ae(e){return f("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function q(){return f("signingKey","is damaged: copy it again")}function He(e){let n=U(e);return n?.tag!==
48?q():(n.total>e.length&&f("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&f("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),z(e.subarray(n.header))??q())}function et([,e,n]){let[r]=z(e.content)??[],o=r?.tag===6?tt(r.content):q();return o===Zn&&f("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Le&&Ae(Xn[o]??"a key of another algorithm"),n?.tag!==4?q():Fe(n.content,He(n.content))}
function Fe(e,n){let r=n.filter(({tag:d})=>d===2);if(n.length===2&&r.length===2)return B("a public key");if(n.length===6&&r.length===6)return Ae("a DSA key");if(n.
length===10&&f("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||r.length!==9)return q();let[o,a]=r.slice(1).map(({content:d})=>te(
d));return ve(nt(o)),{pkcs1:e,modulus:o,exponent:a}}function ve(e){e<Ge&&f("signingKey",`has ${e} bits: RS256 asks for ${Ge} or more`)}function nt(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function te(e){let n=e.findIndex(r=>r!==0);return e.subarray(n<0?e.length:n)}function tt(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function rt(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var G="-----BEGIN ",Y="-----";function re(e,n){let r=Je(e);if(r.includes(G))return Ve(r);r.includes(`${Y}END `)&&f("signingKey","has no BEGIN line: it is cut of\
f");let o=V(r),a=o===void 0?"":Je(at(o));return a.includes(G)?Ve(a):o!==void 0&&it(o)?o:st(r,n)}function Je(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Ve(e){let n=ot(e),{label:r,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return r==="OPENSSH PRIVATE KE\
Y"&&f("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),r.startsWith("PGP ")&&f("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&ke(),o.trim()===""&&f("signingKey","is empty between its BEGIN and END lin\
es"),V(o)??f("signingKey","is cut off, or holds something that is not base64")}function ot(e){let n=[];for(let r=e.indexOf(G);r>=0;r=e.indexOf(G,r+1)){let o=e.indexOf(
Y,r+G.length),a=o<0?"":e.slice(r+G.length,o);/^[A-Z0-9 ]+$/.test(a)||f("signingKey","has a BEGIN line that is cut off");let d=e.indexOf(`${Y}END ${a}${Y}`,o);d<
0&&f("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+Y.length,d)}),r=d}return n}
function it(e){return e[0]===48&&(e.length>100||U(e)?.total===e.length)}function st(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&B("an OpenSSH public key"),e.startsWith("{")&&
f("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&f("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&f("signingKey","looks like the key's id: give the private key"),f("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function at(e){let n="";for(let r of e)n+=String.fromCharCode(r);return n}var w={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function k(){return globalThis.crypto?.subtle??ct()}function ct(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function Q({modulus:e,exponent:n}){let r={kty:"RSA",n:P(e),e:P(n)};return k().importKey("jwk",r,w,!1,["verify"])}async function ze(e){try{let n=qe(re(e,""));return n&&
await Q(n)}catch{return}}function qe(e){let n=U(e)?.header,[r,o]=(n===void 0?void 0:z(e.subarray(n)))??[];return r?.tag===2&&o?.tag===2?{modulus:te(r.content),exponent:te(
o.content)}:r?.tag===48&&o?.tag===3?qe(o.content.subarray(1)):void 0}async function Qe(e,n){if("ready"in e)return e.ready;let r=P(new Uint8Array(await k().digest("SHA-256",e.bytes))),o=je(r);if(o!==void 0)return o;let a=await ut(
Ee(e,n));return he(r,a),a}function Ee({bytes:e,isText:n},r){return $e(n?re(new((0,Ye.textDecoder)())().decode(e),r):e)}async function ut(e){let n=await k().importKey(
"pkcs8",We(e),w,!1,["sign"]).catch(()=>f("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await ft(n,e)||
f("signingKey","is damaged: what it signs does not verify. Copy it again"),n}async function ft(e,n){let r=Uint8Array.of(1);try{let o=await Q(n);return await k().
verify(w.name,o,await k().sign(w.name,e,r),r)}catch{return!1}}var Ze=require("../shared.cjs");async function en(e,n,r){let o=`${Xe({alg:"RS256",typ:"JWT",kid:n})}.${Xe(r)}`,a=await k().sign(w.name,e,nn(o)).catch(()=>f("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${P(new Uint8Array(a))}`}function Xe(e){return P(nn(JSON.stringify(e)))}function nn(e){return new((0,Ze.textEncoder)())().
encode(e)}function tn(e,n,r){let o=r(e,n);return o===void 0?f(n,"is missing"):o}function dt(e,n){let r=e.get(n);return r===void 0?void 0:yt(n,r)}function rn(e,n){let r=dt(
e,n);return r!==void 0&&xe(n,r),r}function xe(e,n){n===""&&f(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&f(e,"is the text of a missing value")}function yt(e,n){return typeof n!=
"string"?f(e,`must be a string, not ${ne(n)}`):(n.includes("\0")&&f(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
f(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function on(e){let n=tn(e,"signingKeyId",rn);return/-----BEGIN|^MII/.test(n)&&f("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&f("signingKeyId","holds a blank: was it copied whole and alone?"),n}var cn=require("../shared.cjs");var sn="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function un(e){let n=e.get("signingKey");if(n===void 0)return f("signingKey","\
is missing");if(typeof n=="string")return xe("signingKey",n.trim()),{bytes:new((0,cn.textEncoder)())().encode(n),isText:!0};let r=Object.prototype.toString.call(
n).slice(8,-1);return r==="CryptoKey"?{ready:lt(n)}:r==="ArrayBuffer"?an(n,0,n.byteLength):ArrayBuffer.isView(n)?an(n.buffer,n.byteOffset,n.byteLength):r==="Key\
Object"?f("signingKey",`${sn}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):f("signingKey",`${sn}, not ${ne(n)}`)}function an(e,n,r){r===0&&f("sign\
ingKey","must not be empty");let o=Uint8Array.from(new Uint8Array(e,n,r));return{bytes:o,isText:o[0]!==48}}function lt(e){let{name:n,hash:r,modulusLength:o}=e.algorithm??
{};return e.type==="secret"&&f("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&B("a public key"),(n!==w.name||r?.
name!==w.hash)&&f("signingKey",`is a CryptoKey of another algorithm: import it for ${w.name} with ${w.hash}`),ve(o??0),e}function yn(e){let n=new Map(Object.entries(e).filter(([,r])=>r!=null));if(n.size!==0)return{id:fn(()=>on(n)),material:fn(()=>un(n))}}async function ln({id:e,material:n},r){
let o=[e,n].filter(ht);if(o.length>0)return o.map(Ke);try{let a=await en(await Qe(n,e),e,{}),d=await mt(n,e,a);return d===!1?[Ke({message:"signingKey is damaged\
: what it signs does not verify"})]:[gt(d),...await pt(a,r)]}catch(a){let d=(0,Ie.errorData)(a);return[d.code==="INVALID_OPTIONS"?Ke(d):bt(d)]}}async function mt(e,n,r){
if(!("ready"in e))return Se(await Q(Ee(e,n)),r);if(!e.ready.extractable)return;let{kty:o,n:a,e:d}=await k().exportKey("jwk",e.ready);return Se(await k().importKey(
"jwk",{kty:o,n:a,e:d},w,!1,["verify"]),r)}async function pt(e,n){let r=n===null?void 0:await ze(n);return r===void 0||await Se(r,e)?[]:[{level:"error",code:"SIG\
NING_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key\
 of the same signing key, or create a new one."}]}function Se(e,n){let r=n.lastIndexOf("."),o=new((0,dn.textEncoder)())().encode(n.slice(0,r));return k().verify(
w.name,e,V(n.slice(r+1)),o)}function gt(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"Th\
e signing key signs. It cannot be exported, so whether what it signs verifies cannot be told."}}function Ke({message:e}){return{level:"error",code:"SIGNING_KEY_\
UNUSABLE",message:/[.?]$/.test(e)?e:`${e}.`}}function bt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function ht(e){
return typeof e=="object"&&"code"in e}function fn(e){try{return e()}catch(n){return(0,Ie.errorData)(n)}}var le=require("../shared.cjs");async function oe(e,n,...r){await void 0;let o=await e.instance();return new Promise((a,d)=>{o.inFlight.add(d);let p=E=>O=>{o.inFlight.delete(d),E(O)};Promise.resolve(
o.run(n,...r)).then(p(a),p(d))})}function mn({TextDecoder:e,TextEncoder:n,ask:r,callHook:o,isolatesRequests:a,maySetUserAgent:d,propertyOf:p,queueMicrotask:E,send:O,textOf:x,toldBy:K,typeOf:D,wait:Cn}){
let Ue;function Pn(c){return y.va(c)}function Rn(c){return y.wa(c)}function Nn(c){return y.xa(c)}function Un(c,t){return y.ya(c,t)}function Mn(c){return y.za(c)}
function Bn(){return{__proto__:null,a:{__proto__:null,ja:function(t,i){return Error(b(t,i))},ma:function(t){let i=t,s=typeof i=="boolean"?i:void 0;return S(s)?16777215:
s?1:0},ha:function(t){return!t},na:function(t){return typeof t=="function"},ka:function(t){return typeof t=="string"},oa:function(t){return t===void 0},ia:function(t,i){
return t===i},fa:function(t,i){let s=i,u=typeof s=="number"?s:void 0;g().setFloat64((t>>>0)+8,S(u)?0:u,!0),g().setInt32((t>>>0)+0,!S(u),!0)},la:function(t,i){let s=i,
u=typeof s=="string"?s:void 0;var l=S(u)?0:C(u,y.Ea,y.Fa),m=I;g().setInt32((t>>>0)+4,m,!0),g().setInt32((t>>>0)+0,l,!0)},ga:function(t,i){throw new Error(b(t,i))},
pa:function(t){t._wbg_cb_unref()},r:function(t){t.abort()},Q:function(t,i,s,u,l){t.append(b(i,s),b(u,l))},l:function(t,i,s){return r(t,i,s)},i:function(t,i,s,u,l){
o(t,b(i,s),b(u,l))},u:function(){return F(function(t,i,s){return t.call(i,s)},arguments)},f:function(t){t.cancel()},z:function(t,i){let s=i.code;var u=S(s)?0:C(
s,y.Ea,y.Fa),l=I;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},t:function(t){return t.ended},v:function(){return F(function(t){return Object.entries(
t)},arguments)},L:function(t,i){return t[i>>>0]},M:function(t,i){return t[i>>>0]},A:function(t){return t.hasCause},J:function(t,i,s,u){let l=i.header(b(s,u));var m=S(
l)?0:C(l,y.Ea,y.Fa),h=I;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},o:function(t){return t.how},D:function(t,i){let s=i.href,u=C(s,y.Ea,y.Fa),l=I;
g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},h:function(t){return t.isHtml},q:function(){return a()},I:function(t){return t.json},c:function(t){return Object.
keys(t)},N:function(t){return t.length},b:function(){return d()},y:function(t,i){let s=i.message,u=C(s,y.Ea,y.Fa),l=I;g().setInt32((t>>>0)+4,l,!0),g().setInt32(
(t>>>0)+0,u,!0)},x:function(t,i){let s=i.name,u=C(s,y.Ea,y.Fa),l=I;g().setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},P:function(){return F(function(){return new URLSearchParams},
arguments)},W:function(){return new Array},Y:function(){return new Map},E:function(){return new AbortController},S:function(){return new Object},e:function(t,i){
try{var s={a:t,b:i},u=(m,h)=>{let T=s.a;s.a=0;try{return jn(T,s.b,m,h)}finally{s.a=T}};return new Promise(u)}finally{s.a=0}},Z:function(){return Date.now()},a:function(){
return performance.now()},C:function(){return F(function(t,i){return new URL(b(t,i))},arguments)},$:function(){return F(function(t,i){return JSON.parse(b(t,i))},
arguments)},_:function(t,i){return Date.parse(b(t,i))},m:function(t,i,s){return p(t,b(i,s))},V:function(t){return t.queueMicrotask},X:function(t){E(t)},aa:function(){
return Math.random()},G:function(t){return t.redirected},U:function(t){return Promise.resolve(t)},n:function(t,i,s,u,l,m,h,T,Vn,De,zn){return O(t,i,s,b(u,l),b(m,
h),b(T,Vn),De===0?void 0:b(De,zn))},k:function(t,i,s){return t.set(i,s)},j:function(t,i,s){t[i>>>0]=s},R:function(t,i,s){t[i]=s},F:function(t){return t.signal},
ba:function(){let t=typeof globalThis>"u"?void 0:globalThis;return S(t)?0:W(t)},da:function(){let t=typeof global>"u"?void 0:global;return S(t)?0:W(t)},ca:function(){
let t=typeof self>"u"?void 0:self;return S(t)?0:W(t)},ea:function(){let t=typeof window>"u"?void 0:window;return S(t)?0:W(t)},g:function(t){return t.status},K:function(t,i,s,u){
let l=x(i,b(s,u));var m=S(l)?0:C(l,y.Ea,y.Fa),h=I;g().setInt32((t>>>0)+4,h,!0),g().setInt32((t>>>0)+0,m,!0)},d:function(t,i,s){return t.then(i,s)},T:function(t,i){
return t.then(i)},O:function(t){return t.toString()},w:function(t){return K(t)},B:function(t){return D(t)},H:function(t,i){let s=i.url,u=C(s,y.Ea,y.Fa),l=I;g().
setInt32((t>>>0)+4,l,!0),g().setInt32((t>>>0)+0,u,!0)},p:function(t){return t.value},s:function(t,i){return Cn(t,i)},ra:function(t,i){return Gn(t,i,Dn)},sa:function(t){
return t},ta:function(t,i){return b(t,i)},qa:function(){let t=y.Ja;t.set(0,void 0),t.set(1024,void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function Dn(c,t,i){
let s=y.Da(c,t,i);if(s[1])throw Ln(s[0])}function jn(c,t,i,s){y.Ca(c,t,i,s)}function W(c){let t=y.Ia();return y.Ja.set(t,c),t}var Me=typeof FinalizationRegistry>
"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(c=>y.Ka(c.a,c.b)),N=null;function g(){return(N===null||N.buffer.detached===!0||N.buffer.detached===
void 0&&N.buffer!==y.ua.buffer)&&(N=new DataView(y.ua.buffer)),N}function b(c,t){return c=c>>>0,Wn(Z().subarray(c,c+t))}var H=null;function Z(){return(H===null||
H.byteLength===0)&&(H=new Uint8Array(y.ua.buffer)),H}function F(c,t){try{return c.apply(this,t)}catch(i){let s=W(i);return y.Ha(s),y.Ja.get(be)===Be&&y.La(be),y.
La(be=y.Ia()),Be}}function S(c){return c==null}function Gn(c,t,i){let s={a:c,b:t,cnt:1},u=(...l)=>{s.cnt++;let m=s.a;s.a=0;try{return i(m,s.b,...l)}finally{s.a=
m,u._wbg_cb_unref()}};return u._wbg_cb_unref=()=>{--s.cnt===0&&(y.Ka(s.a,s.b),s.a=0,Me.unregister(s))},Me.register(u,s,s),u}function C(c,t,i){if(i===void 0){let h=J.
encode(c),T=t(h.length,1)>>>0;return Z().subarray(T,T+h.length).set(h),I=h.length,T}let s=c.length,u=t(s,1)>>>0,l=Z(),m=0;for(;m<s;m++){let h=c.charCodeAt(m);if(h>
127)break;l[u+m]=h}if(m!==s){m!==0&&(c=c.slice(m)),u=i(u,s,s=m+c.length*3,1)>>>0;let h=Z().subarray(u+m,u+s),T=J.encodeInto(c,h);m+=T.written,u=i(u,s,m,1)>>>0}return I=
m,u}function Ln(c){let t=y.Ja.get(c);return y.La(c),t}var ee=new e("utf-8",{ignoreBOM:!0});ee.decode();var $n=2146435072,ge=0;function Wn(c){return ge+=c.length,
ge>=$n&&(ee=new e("utf-8",{ignoreBOM:!0}),ee.decode(),ge=c.length),ee.decode(c)}var J=new n;"encodeInto"in J||(J.encodeInto=function(c,t){let i=J.encode(c);return t.
set(i),{read:c.length,written:i.length}});var I=0,Hn,Fn,y;function Jn(c,t){return Fn=c,y=c.exports,Hn=t,N=null,H=null,y.Ma(),y}var Be={},be=0;return Ue={imports:Bn,
start:Jn,functions:{checkInstance:Pn,inspectConnection:Rn,makeConnectionKey:Nn,provisionConnection:Un,removeConnection:Mn}},Ue}var ie;function Te(e){ie=e}function gn(){let e=typeof ie=="function"?ie():ie;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(pn):pn(e)}
function pn(e){if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}function bn(e,n,r){let{[n]:o}=e;(async()=>o?.(JSON.parse(r)))().catch(()=>{})}function se(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var hn=new WeakMap;function wn(e,n){let r=hn.get(e)??wt(e);return r.add(n),()=>{r.delete(n)}}function wt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let r of n)r()}),hn.set(e,n),n}var kn=require("../shared.cjs"),Ce=0,_n=1,_t=2,Oe=3,kt=1,At=2147483647,ae=class{#e=new Set;set(n,r){let o=setTimeout(()=>{this.#e.delete(o),n()},Math.min(Math.ceil(
r)+kt,At));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};function X(e,n,r,o){
let a=()=>{};return{ended:new Promise(p=>{let E,O,x=(K,D)=>{e.clear(E),O?.(),p({how:K,value:D})};if(a=()=>x(Oe),(0,kn.propertyOf)(n,"aborted"))return x(Oe);try{
O=n&&wn(n,()=>x(Oe))}catch(K){return x(_n,K)}r<1/0&&(E=e.set(()=>x(_t),r)),(async()=>o())().then(K=>x(Ce,K),K=>x(_n,K))}),cancel:()=>a()}}var Pe=require("../shared.cjs");function An(){let{document:e,process:n}=globalThis;return se()||e===void 0&&typeof(0,Pe.propertyOf)((0,Pe.propertyOf)(n,"version\
s"),"node")=="string"}var _=require("../shared.cjs");async function vn(e,n,r,o,a,d,p,E){let O=new AbortController,x={method:a,headers:JSON.parse(p),redirect:"manual",signal:O.signal,
...E!==void 0&&{body:E}},K=n??fetch,D=await X(e,r,o,async()=>vt(await K(d,x))).ended;return D.how!==Ce&&O.abort(),D}async function vt(e){let n=(0,_.propertyOf)(
e,"status"),r=(0,_.propertyOf)(e,"headers");if(!(Number.isInteger(n)&&n>=0&&n<1e3)||(0,_.typeOf)((0,_.propertyOf)(e,"text"))!==_.FUNCTION||(0,_.typeOf)((0,_.propertyOf)(
r,"get"))!==_.FUNCTION)return;let a=await e.text();if(typeof a=="string")return{status:n,redirected:!!(0,_.propertyOf)(e,"redirected"),url:(0,_.textOf)(e,"url")??
"",json:xt(a),isHtml:a.trimStart().startsWith("<"),header:d=>Et(r,d)}}function Et(e,n){try{let r=e.get(n);return typeof r=="string"?r:void 0}catch{return}}function xt(e){
try{return e===""?null:JSON.parse(e)}catch{return}}var ce=require("../shared.cjs"),En=require("../shared.cjs"),L=require("../shared.cjs"),xn=require("../shared.cjs"),Kn=require("../shared.cjs");function Sn(){return new Kn.Loader(
gn,()=>{let e=new ae,n=mn({TextDecoder:(0,ce.textDecoder)(),TextEncoder:(0,ce.textEncoder)(),callHook:bn,isolatesRequests:se,maySetUserAgent:An,propertyOf:L.propertyOf,
textOf:L.textOf,toldBy:En.toldBy,typeOf:L.typeOf,queueMicrotask:r=>{Promise.resolve().then(r)},send:vn.bind(void 0,e),ask:(r,o,a)=>X(e,o,a,()=>r()).ended,wait:(r,o)=>X(
e,r,o,()=>new Promise(()=>{}))});return new xn.Instance(n,()=>e.clearAll())})}var ue=Sn();var In=require("../shared.cjs");function fe({code:e},n){return e==="ABORTED"?(0,In.propertyOf)(n.signal,"reason"):void 0}var me=require("../shared.cjs");var v=require("../shared.cjs"),Kt=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function ye(e){return(0,v.typeOf)(e)!==v.OBJECT?e:On(e,(n,r)=>Kt.
includes(n)?r:de(r,n,1))}var St=70,Tn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function de(e,n,r){let o=(0,v.typeOf)(e);if(o<v.ARRAY||
r>St)return e;try{let a=(0,v.propertyOf)(e,"toJSON");if(typeof a=="function")return de(a.call(e,n),n,r+1);if(o===v.ARRAY)return Array.from(e,(d,p)=>de(d,String(
p),r+1))}catch{return Tn}return o!==v.OBJECT||typeof(0,v.propertyOf)(e,"then")=="function"?e:On(e,(a,d)=>de(d,a,r+1))}function On(e,n){try{return Object.fromEntries(
Object.entries(e).map(([r,o])=>[r,n(r,o)]))}catch{return Tn}}async function Re(e){let n=ye(e),{given:r,key:o}=It(n);try{let{publicKey:a,...d}=await oe(ue,"checkInstance",r);if(o===void 0)return d;let p=[...d.findings,...await ln(
o,a)];return{...d,ok:p.every(({level:E})=>E!=="error"),findings:p}}catch(a){let d=(0,me.errorData)(a);throw new me.PredefinedConnectionError(d,fe(d,n))}}function It(e){
if((0,le.typeOf)(e)!==le.OBJECT)return{given:e};try{let{signingKeyId:n,signingKey:r,...o}=e,a=yn({signingKeyId:n,signingKey:r});return{given:typeof a?.id=="stri\
ng"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}var $=require("../shared.cjs");var pe=require("../shared.cjs");async function Ne(e){let n=ye(e);try{return await oe(ue,"inspectConnection",n)}catch(r){let o=(0,pe.errorData)(r);throw new pe.PredefinedConnectionError(o,fe(o,
n))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=$.PredefinedConnectionError;exports.checkInstance=Re;exports.init=Te;exports.
inspectConnection=Ne;exports.isPredefinedConnectionError=$.isPredefinedConnectionError;

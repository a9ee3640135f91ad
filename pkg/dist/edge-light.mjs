var P=class extends Error{static name="PredefinedConnectionError";#n;constructor(r,c=r.cause&&Cn(r.cause)){super(r.message,c===void 0?void 0:{cause:c});let{message:u,
cause:a,..._}=r;Object.assign(this,_),this.#n=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#n}}};function On(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function U(o){return o instanceof Error||Object(o).code===void 0?V(o):o}function V(o){let r={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return o instanceof
WebAssembly.RuntimeError||o instanceof RangeError?{...r,cause:{name:o.name,message:o.message}}:r}function Cn({name:o,message:r,code:c}){let u=new Error(r);return Object.
defineProperties(u,{name:Q(o),stack:Q(`${o}: ${r}`)}),c===void 0?u:Object.assign(u,{code:c})}function Q(o){return{value:o,configurable:!0,writable:!0}}import Pn from"./predefined-connection.wasm?module";function Z(){return Pn}function nn({TextDecoder:o,TextEncoder:r,isolatesRequests:c,kindOf:u,memberOf:a,textOf:_,queueMicrotask:w,setTimeout:O,clearTimeout:dn}){let Y;function ln(i,n,e){
return f.Ba(i,n,e)}function mn(i){return f.Ca(i)}function pn(){return{__proto__:null,a:{__proto__:null,pa:function(n,e){return Error(m(n,e))},na:function(n){return!n},
ta:function(n){return typeof n=="function"},qa:function(n){return typeof n=="string"},ua:function(n){return n===void 0},oa:function(n,e){return n===e},ra:function(n,e){
let t=e,s=typeof t=="number"?t:void 0;g().setFloat64((n>>>0)+8,h(s)?0:s,!0),g().setInt32((n>>>0)+0,!h(s),!0)},sa:function(n,e){let t=e,s=typeof t=="string"?t:void 0;
var l=h(s)?0:I(s,f.Ha,f.Ia),d=C;g().setInt32((n>>>0)+4,d,!0),g().setInt32((n>>>0)+0,l,!0)},ma:function(n,e){throw new Error(m(n,e))},va:function(n){n._wbg_cb_unref()},
p:function(n){n.abort()},m:function(n){return n.aborted},i:function(){return p(function(n,e,t,s){n.addEventListener(m(e,t),s)},arguments)},j:function(){return p(
function(n,e){return Object.assign(n,e)},arguments)},Y:function(){return p(function(n,e){return n.call(e)},arguments)},n:function(){return p(function(n,e,t){return n.
call(e,t)},arguments)},o:function(){return p(function(n,e,t,s){return n.call(e,t,s)},arguments)},ca:function(n,e){return n.charAt(e>>>0)},J:function(n){dn(n)},r:function(n,e,t){
let s=encodeURIComponent(m(e,t)),l=I(s,f.Ha,f.Ia),d=C;g().setInt32((n>>>0)+4,d,!0),g().setInt32((n>>>0)+0,l,!0)},A:function(){return p(function(n){return Object.
entries(n)},arguments)},f:function(){return p(function(n,e,t){return fetch(m(n,e),t)},arguments)},z:function(){return p(function(n){return Array.from(n)},arguments)},
L:function(n,e){return n[e>>>0]},N:function(n,e){return n[e>>>0]},I:function(n,e){let t=e.href,s=I(t,f.Ha,f.Ia),l=C;g().setInt32((n>>>0)+4,l,!0),g().setInt32((n>>>
0)+0,s,!0)},aa:function(n,e){return Object.is(n,e)},e:function(){return c()},G:function(){return p(function(n){return Object.keys(n)},arguments)},D:function(n){
return u(n)},O:function(n){return n.length},ba:function(n){return n.length},E:function(n,e,t){return a(n,m(e,t))},P:function(){return p(function(){return new Headers},
arguments)},V:function(){return new Array},Z:function(){return new Map},d:function(){return new AbortController},s:function(){return new Object},g:function(n,e){
try{var t={a:n,b:e},s=(d,b)=>{let y=t.a;t.a=0;try{return $(y,t.b,d,b)}finally{t.a=y}};return new Promise(s)}finally{t.a=0}},T:function(){return new Object},b:function(n,e){
try{var t={a:n,b:e},s=(d,b)=>{let y=t.a;t.a=0;try{return $(y,t.b,d,b)}finally{t.a=y}};return new Promise(s)}finally{t.a=0}},_:function(){return Date.now()},c:function(){
return performance.now()},W:function(n,e){return Array.of(n,e)},F:function(){return p(function(n){return JSON.parse(n)},arguments)},H:function(){return p(function(n,e){
return new URL(m(n,e))},arguments)},fa:function(){return p(function(n,e){return JSON.parse(m(n,e))},arguments)},$:function(n,e){return Date.parse(m(n,e))},U:function(n){
return n.queueMicrotask},X:function(n){w(n)},ea:function(n){return Promise.race(n)},ha:function(){return Math.random()},K:function(){return p(function(n,e,t,s){
n.removeEventListener(m(e,t),s)},arguments)},S:function(n){return Promise.resolve(n)},h:function(n,e,t){return O(n,e,t)},q:function(n,e,t){return n.set(e,t)},Q:function(){
return p(function(n,e,t,s,l){n.set(m(e,t),m(s,l))},arguments)},t:function(n,e){n.body=e},k:function(n,e,t){n[e>>>0]=t},M:function(n,e,t){n[e]=t},B:function(n,e,t,s){
return Reflect.set(n,m(e,t),s)},w:function(n,e){n.headers=e},u:function(n,e,t){n.method=m(e,t)},v:function(n,e,t){n.redirect=m(e,t)},y:function(n,e){n.signal=e},
x:function(n){return n.signal},ia:function(){let n=typeof globalThis>"u"?void 0:globalThis;return h(n)?0:A(n)},ka:function(){let n=typeof global>"u"?void 0:global;
return h(n)?0:A(n)},ja:function(){let n=typeof self>"u"?void 0:self;return h(n)?0:A(n)},la:function(){let n=typeof window>"u"?void 0:window;return h(n)?0:A(n)},
ga:function(){return p(function(n){return JSON.stringify(n)},arguments)},C:function(n,e,t,s){let l=_(e,m(t,s));var d=h(l)?0:I(l,f.Ha,f.Ia),b=C;g().setInt32((n>>>
0)+4,b,!0),g().setInt32((n>>>0)+0,d,!0)},l:function(){return p(function(n){return n.text()},arguments)},a:function(n,e,t){return n.then(e,t)},R:function(n,e){return n.
then(e)},da:function(n){return n.trimStart()},xa:function(n,e){return _n(n,e,bn)},ya:function(n){return n},za:function(n,e){return m(n,e)},wa:function(){let n=f.
Ma;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function bn(i,n,e){let t=f.Ga(i,n,e);if(t[1])throw yn(t[0])}function $(i,n,e,t){
f.Fa(i,n,e,t)}function A(i){let n=f.La();return f.Ma.set(n,i),n}var X=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
i=>f.Na(i.a,i.b)),x=null;function g(){return(x===null||x.buffer.detached===!0||x.buffer.detached===void 0&&x.buffer!==f.Aa.buffer)&&(x=new DataView(f.Aa.buffer)),
x}function m(i,n){return i=i>>>0,hn(M().subarray(i,i+n))}var v=null;function M(){return(v===null||v.byteLength===0)&&(v=new Uint8Array(f.Aa.buffer)),v}function p(i,n){
try{return i.apply(this,n)}catch(e){let t=A(e);return f.Ka(t),f.Ma.get(N)===K&&f.Oa(N),f.Oa(N=f.La()),K}}function h(i){return i==null}function _n(i,n,e){let t={
a:i,b:n,cnt:1},s=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...l)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--t.cnt===0&&(f.Na(t.a,
t.b),t.a=0,X.unregister(t))},X.register(s,t,t),s}function I(i,n,e){if(e===void 0){let b=T.encode(i),y=n(b.length,1)>>>0;return M().subarray(y,y+b.length).set(b),
C=b.length,y}let t=i.length,s=n(t,1)>>>0,l=M(),d=0;for(;d<t;d++){let b=i.charCodeAt(d);if(b>127)break;l[s+d]=b}if(d!==t){d!==0&&(i=i.slice(d)),s=e(s,t,t=d+i.length*
3,1)>>>0;let b=M().subarray(s+d,s+t),y=T.encodeInto(i,b);d+=y.written,s=e(s,t,d,1)>>>0}return C=d,s}function yn(i){let n=f.Ma.get(i);return f.Oa(i),n}var R=new o(
"utf-8",{ignoreBOM:!0});R.decode();var gn=2146435072,L=0;function hn(i){return L+=i.length,L>=gn&&(R=new o("utf-8",{ignoreBOM:!0}),R.decode(),L=i.length),R.decode(
i)}var T=new r;"encodeInto"in T||(T.encodeInto=function(i,n){let e=T.encode(i);return n.set(e),{read:i.length,written:e.length}});var C=0,wn,xn,f;function En(i,n){
return xn=i,f=i.exports,wn=n,x=null,v=null,f.Pa(),f}var K={},N=0;return Y={imports:pn,start:En,provisionConnection:mn,fetchConnection:ln},Y}function en(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}function tn(){return globalThis.TextDecoder??B}function rn(){return globalThis.TextEncoder??J}var B=class{decode(r=new Uint8Array){let c="";for(let u=0;u<r.length;){
let a=r[u++],_=a<128?0:a<224?1:a<240?2:3,w=_===0?a:a&63>>_;for(let O=_;O>0;O--)w=w<<6|r[u++]&63;c+=String.fromCodePoint(w)}return c}},J=class{encode(r){let c=[];
for(let u of r){let a=u.codePointAt(0);a<128?c.push(a):a<2048?c.push(192|a>>6,k(a)):a>=55296&&a<57344?c.push(239,191,189):a<65536?c.push(224|a>>12,k(a>>6),k(a)):
c.push(240|a>>18,k(a>>12),k(a>>6),k(a))}return Uint8Array.from(c)}};function k(o){return 128|o&63}function j(o,r){try{return o?.[r]}catch{return}}function on(o,r){let c=j(o,r);return typeof c=="string"?c:void 0}var q=6,G=7;function S(o){if(o===null)return 1;
let r=["undefined",,"string","boolean","number","function"].indexOf(typeof o);if(r>=0)return r;try{return Array.isArray(o)?q:Object.prototype.toString.call(o)===
"[object Object]"?G:-1}catch{return-1}}var D=class{broken=!1;#n=new Set;#e=new Set;#t=nn({TextDecoder:tn(),TextEncoder:rn(),isolatesRequests:en,kindOf:S,memberOf:j,textOf:on,queueMicrotask:r=>{Promise.
resolve().then(r)},setTimeout:(...r)=>{let c=setTimeout(...r);return this.#e.add(c),c},clearTimeout:r=>{this.#e.delete(r),clearTimeout(r)}});imports(){let r={};
for(let[c,u]of Object.entries(this.#t.imports()))r[c]=cn(u,a=>this.#o(a));return r}start({exports:r},c){if(this.#t.start({exports:cn(r,u=>this.#r(u))},c),this.broken)
throw new Error("it broke at its start");return this}call(r,c){return new Promise((u,a)=>{this.#n.add(a);let _=w=>O=>{this.#n.delete(a),w(O)};Promise.resolve(this.#t[r](
...c)).then(_(u),_(a))})}#r(r){return(...c)=>{if(this.broken)return[];try{return r(...c)}catch(u){return this.#c(u),[]}}}#o(r){let c=u=>{if(this.broken)throw new Error(
"broken");return u};return r.length===1?u=>c(r(u)):r.length===2?(u,a)=>c(r(u,a)):r.length===3?(u,a,_)=>c(r(u,a,_)):(...u)=>c(r(...u))}#c(r){if(this.broken)return;
this.broken=!0;let c=V(r);for(let u of this.#n)u(c);for(let u of this.#e)clearTimeout(u)}};function cn(o,r){let c=Object.entries(o).map(([u,a])=>[u,typeof a=="f\
unction"?r(a):a]);return Object.fromEntries(c)}var E,F,W;function sn(){if(F?.broken===!1)return F;if(W!==void 0)return W;try{let o=E??Z();return!("then"in o)&&!kn()?An(o):W=vn(o).finally(()=>W=void 0)}catch(o){
throw an(o)}}function kn(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function An(o){E=un(o)?o:new WebAssembly.Module(o);let r=new D;return F=r.
start(new WebAssembly.Instance(E,r.imports()),E)}async function vn(o){try{let r=await o;E=un(r)?r:await WebAssembly.compile(r);let c=new D;return F=c.start(await WebAssembly.
instantiate(E,c.imports()),E)}catch(r){throw an(r)}}function un(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function an(o){let{name:r="\
Error",message:c=String(o)}=Object(o);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${c}`,retryable:!0,cause:{name:r,
message:c}}}function z(o){try{return H(o,0)}catch{return o}}var Tn=70;function H(o,r){if(r>Tn)throw new RangeError("too deep");let c=S(o);if(c===q)return o.map(a=>H(a,r+1));
if(c!==G||!jn(o))return o;let u=Object.entries(o);return r>0&&u.some(([,a])=>typeof a=="function")?o:Object.fromEntries(u.map(([a,_])=>[a,H(_,r+1)]))}function jn(o){
let r=Object.getPrototypeOf(o);return r===null||Object.getPrototypeOf(r)===null}async function ne(o){let r=z(o);try{return await fn("provisionConnection",[r])}catch(c){let u=U(c);throw new P(u,Dn(u,r))}}async function ee(o,r,c){try{return await fn(
"fetchConnection",[o,r,z(c)])}catch(u){throw new P(U(u))}}async function fn(o,r){await void 0;let c=sn();return("then"in c?await c:c).call(o,r)}function Dn({code:o},r){
return o==="ABORTED"?j(r.signal,"reason"):void 0}export{P as PredefinedConnectionError,ee as fetchConnection,On as isPredefinedConnectionError,ne as provisionConnection};

import{checkInstance as de}from"./fleet.mjs";function Q({TextDecoder:r,TextEncoder:o,ask:c,callHook:a,isolatesRequests:m,maySetUserAgent:y,propertyOf:v,queueMicrotask:O,send:x,textOf:b,toldBy:w,typeOf:A,wait:yn}){
let G;function bn(i){return u.va(i)}function wn(i,n){return u.wa(i,n)}function gn(i){return u.xa(i)}function vn(){return{__proto__:null,a:{__proto__:null,ia:function(n,t){
return Error(p(n,t))},ma:function(n){let t=n,e=typeof t=="boolean"?t:void 0;return g(e)?16777215:e?1:0},ga:function(n){return!n},na:function(n){return typeof n==
"function"},ja:function(n){return typeof n=="string"},oa:function(n){return n===void 0},ha:function(n,t){return n===t},ka:function(n,t){let e=t,s=typeof e=="num\
ber"?e:void 0;l().setFloat64((n>>>0)+8,g(s)?0:s,!0),l().setInt32((n>>>0)+0,!g(s),!0)},la:function(n,t){let e=t,s=typeof e=="string"?e:void 0;var f=g(s)?0:C(s,u.
Ca,u.Da),d=h;l().setInt32((n>>>0)+4,d,!0),l().setInt32((n>>>0)+0,f,!0)},fa:function(n,t){throw new Error(p(n,t))},pa:function(n){n._wbg_cb_unref()},B:function(n){
n.abort()},Q:function(n,t,e,s,f){n.append(p(t,e),p(s,f))},k:function(n,t,e){return c(n,t,e)},m:function(n,t,e,s,f){a(n,p(t,e),p(s,f))},f:function(){return R(function(n,t,e){
return n.call(t,e)},arguments)},K:function(n){n.cancel()},r:function(n,t){let e=t.code;var s=g(e)?0:C(e,u.Ca,u.Da),f=h;l().setInt32((n>>>0)+4,f,!0),l().setInt32(
(n>>>0)+0,s,!0)},g:function(n){return n.ended},n:function(){return R(function(n){return Object.entries(n)},arguments)},L:function(n,t){return n[t>>>0]},M:function(n,t){
return n[t>>>0]},s:function(n){return n.hasCause},G:function(n,t,e,s){let f=t.header(p(e,s));var d=g(f)?0:C(f,u.Ca,u.Da),_=h;l().setInt32((n>>>0)+4,_,!0),l().setInt32(
(n>>>0)+0,d,!0)},i:function(n){return n.how},y:function(n,t){let e=t.href,s=C(e,u.Ca,u.Da),f=h;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},I:function(n){
return n.isHtml},C:function(){return m()},F:function(n){return n.json},a:function(n){return Object.keys(n)},N:function(n){return n.length},v:function(){return y()},
q:function(n,t){let e=t.message,s=C(e,u.Ca,u.Da),f=h;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},p:function(n,t){let e=t.name,s=C(e,u.Ca,u.Da),f=h;
l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},P:function(){return R(function(){return new URLSearchParams},arguments)},V:function(){return new Array},
X:function(){return new Map},z:function(){return new AbortController},_:function(){return new Object},c:function(n,t){try{var e={a:n,b:t},s=(d,_)=>{let k=e.a;e.
a=0;try{return kn(k,e.b,d,_)}finally{e.a=k}};return new Promise(s)}finally{e.a=0}},Y:function(){return Date.now()},w:function(){return performance.now()},x:function(){
return R(function(n,t){return new URL(p(n,t))},arguments)},$:function(){return R(function(n,t){return JSON.parse(p(n,t))},arguments)},Z:function(n,t){return Date.
parse(p(n,t))},u:function(n,t,e){return v(n,p(t,e))},U:function(n){return n.queueMicrotask},W:function(n){O(n)},aa:function(){return Math.random()},D:function(n){
return n.redirected},T:function(n){return Promise.resolve(n)},l:function(n,t,e,s,f,d,_,k,Dn,Y,In){return x(n,t,e,p(s,f),p(d,_),p(k,Dn),Y===0?void 0:p(Y,In))},h:function(n,t,e){
return n.set(t,e)},e:function(n,t,e){n[t>>>0]=e},R:function(n,t,e){n[t]=e},A:function(n){return n.signal},ba:function(){let n=typeof globalThis>"u"?void 0:globalThis;
return g(n)?0:I(n)},da:function(){let n=typeof global>"u"?void 0:global;return g(n)?0:I(n)},ca:function(){let n=typeof self>"u"?void 0:self;return g(n)?0:I(n)},
ea:function(){let n=typeof window>"u"?void 0:window;return g(n)?0:I(n)},H:function(n){return n.status},J:function(n,t,e,s){let f=b(t,p(e,s));var d=g(f)?0:C(f,u.
Ca,u.Da),_=h;l().setInt32((n>>>0)+4,_,!0),l().setInt32((n>>>0)+0,d,!0)},b:function(n,t,e){return n.then(t,e)},S:function(n,t){return n.then(t)},O:function(n){return n.
toString()},o:function(n){return w(n)},t:function(n){return A(n)},E:function(n,t){let e=t.url,s=C(e,u.Ca,u.Da),f=h;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>
0)+0,s,!0)},j:function(n){return n.value},d:function(n,t){return yn(n,t)},ra:function(n,t){return On(n,t,hn)},sa:function(n){return n},ta:function(n,t){return p(
n,t)},qa:function(){let n=u.Ha;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function hn(i,n,t){let e=u.Ba(i,n,t);if(e[1])
throw xn(e[0])}function kn(i,n,t,e){u.Aa(i,n,t,e)}function I(i){let n=u.Ga();return u.Ha.set(n,i),n}var z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(i=>u.Ia(i.a,i.b)),E=null;function l(){return(E===null||E.buffer.detached===!0||E.buffer.detached===void 0&&E.buffer!==u.ua.buffer)&&(E=
new DataView(u.ua.buffer)),E}function p(i,n){return i=i>>>0,En(L().subarray(i,i+n))}var P=null;function L(){return(P===null||P.byteLength===0)&&(P=new Uint8Array(
u.ua.buffer)),P}function R(i,n){try{return i.apply(this,n)}catch(t){let e=I(t);return u.Fa(e),u.Ha.get(W)===X&&u.Ja(W),u.Ja(W=u.Ga()),X}}function g(i){return i==
null}function On(i,n,t){let e={a:i,b:n,cnt:1},s=(...f)=>{e.cnt++;let d=e.a;e.a=0;try{return t(d,e.b,...f)}finally{e.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--e.cnt===0&&(u.Ia(e.a,e.b),e.a=0,z.unregister(e))},z.register(s,e,e),s}function C(i,n,t){if(t===void 0){let _=j.encode(i),k=n(_.length,1)>>>0;return L().subarray(
k,k+_.length).set(_),h=_.length,k}let e=i.length,s=n(e,1)>>>0,f=L(),d=0;for(;d<e;d++){let _=i.charCodeAt(d);if(_>127)break;f[s+d]=_}if(d!==e){d!==0&&(i=i.slice(
d)),s=t(s,e,e=d+i.length*3,1)>>>0;let _=L().subarray(s+d,s+e),k=j.encodeInto(i,_);d+=k.written,s=t(s,e,d,1)>>>0}return h=d,s}function xn(i){let n=u.Ha.get(i);return u.
Ja(i),n}var J=new r("utf-8",{ignoreBOM:!0});J.decode();var Cn=2146435072,K=0;function En(i){return K+=i.length,K>=Cn&&(J=new r("utf-8",{ignoreBOM:!0}),J.decode(),
K=i.length),J.decode(i)}var j=new o;"encodeInto"in j||(j.encodeInto=function(i,n){let t=j.encode(i);return n.set(t),{read:i.length,written:t.length}});var h=0,An,
Sn,u;function Tn(i,n){return Sn=i,u=i.exports,An=n,E=null,P=null,u.Ka(),u}var X={},W=0;return G={imports:vn,start:Tn,functions:{makeConnectionKey:bn,provisionConnection:wn,
removeConnection:gn}},G}import Pn from"../backend.wasm?module";function Z(){return Pn}function $(r,o,c){let{[o]:a}=r;(async()=>a?.(JSON.parse(c)))().catch(()=>{})}function F(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var nn=new WeakMap;function tn(r,o){let c=nn.get(r)??Rn(r);return c.add(o),()=>{c.delete(o)}}function Rn(r){let o=new Set;return r.addEventListener("abort",()=>{
for(let c of o)c()}),nn.set(r,o),o}import{propertyOf as jn}from"../shared.mjs";var V=0,en=1,Mn=2,q=3,Nn=1,Ln=2147483647,U=class{#n=new Set;set(o,c){let a=setTimeout(()=>{this.#n.delete(a),o()},Math.
min(Math.ceil(c)+Nn,Ln));return this.#n.add(a),a}clear(o){this.#n.delete(o)&&clearTimeout(o)}clearAll(){for(let o of this.#n)clearTimeout(o);this.#n.clear()}};function M(r,o,c,a){
let m=()=>{};return{ended:new Promise(v=>{let O,x,b=(w,A)=>{r.clear(O),x?.(),v({how:w,value:A})};if(m=()=>b(q),jn(o,"aborted"))return b(q);try{x=o&&tn(o,()=>b(q))}catch(w){
return b(en,w)}c<1/0&&(O=r.set(()=>b(Mn),c)),(async()=>a())().then(w=>b(V,w),w=>b(en,w))}),cancel:()=>m()}}import{propertyOf as rn}from"../shared.mjs";function on(){let{document:r,process:o}=globalThis;return F()||r===void 0&&typeof rn(rn(o,"versions"),"node")=="stri\
ng"}import{FUNCTION as cn,propertyOf as N,textOf as Jn,typeOf as sn}from"../shared.mjs";async function un(r,o,c,a,m,y,v,O){let x=new AbortController,b={method:m,headers:JSON.
parse(v),redirect:"manual",signal:x.signal,...O!==void 0&&{body:O}},w=o??fetch,A=await M(r,c,a,async()=>Fn(await w(y,b))).ended;return A.how!==V&&x.abort(),A}async function Fn(r){
let o=N(r,"status"),c=N(r,"headers");if(!(Number.isInteger(o)&&o>=0&&o<1e3)||sn(N(r,"text"))!==cn||sn(N(c,"get"))!==cn)return;let m=await r.text();if(typeof m==
"string")return{status:o,redirected:!!N(r,"redirected"),url:Jn(r,"url")??"",json:Hn(m),isHtml:m.trimStart().startsWith("<"),header:y=>Un(c,y)}}function Un(r,o){
try{let c=r.get(o);return typeof c=="string"?c:void 0}catch{return}}function Hn(r){try{return r===""?null:JSON.parse(r)}catch{return}}import{textDecoder as Bn,textEncoder as Kn}from"../shared.mjs";import{toldBy as Wn}from"../shared.mjs";import{propertyOf as qn,textOf as Vn,typeOf as Gn}from"../shared.mjs";
import{Instance as zn}from"../shared.mjs";import{Loader as Xn}from"../shared.mjs";function an(){return new Xn(Z,()=>{let r=new U,o=Q({TextDecoder:Bn(),TextEncoder:Kn(),
callHook:$,isolatesRequests:F,maySetUserAgent:on,propertyOf:qn,textOf:Vn,toldBy:Wn,typeOf:Gn,queueMicrotask:c=>{Promise.resolve().then(c)},send:un.bind(void 0,r),
ask:(c,a,m)=>M(r,a,m,()=>c()).ended,wait:(c,a)=>M(r,c,a,()=>new Promise(()=>{}))});return new zn(o,()=>r.clearAll())})}var S=an();async function T(r,o,...c){await void 0;let a=await r.instance();return new Promise((m,y)=>{a.inFlight.add(y);let v=O=>x=>{a.inFlight.delete(y),O(x)};Promise.resolve(
a.run(o,...c)).then(v(m),v(y))})}import{errorData as Zn,PredefinedConnectionError as $n}from"../shared.mjs";import{ARRAY as fn,OBJECT as mn,propertyOf as dn,typeOf as ln}from"../shared.mjs";var Yn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function D(r){
return ln(r)!==mn?r:_n(r,(o,c)=>Yn.includes(o)?c:H(c,o,1))}var Qn=70,pn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function H(r,o,c){
let a=ln(r);if(a<fn||c>Qn)return r;try{let m=dn(r,"toJSON");if(typeof m=="function")return H(m.call(r,o),o,c+1);if(a===fn)return Array.from(r,(y,v)=>H(y,String(
v),c+1))}catch{return pn}return a!==mn||typeof dn(r,"then")=="function"?r:_n(r,(m,y)=>H(y,m,c+1))}function _n(r,o){try{return Object.fromEntries(Object.entries(
r).map(([c,a])=>[c,o(c,a)]))}catch{return pn}}async function nt(r){let o=D(r);try{return await T(S,"makeConnectionKey",o)}catch(c){throw new $n(Zn(c))}}import{isPredefinedConnectionError as pe,PredefinedConnectionError as _e}from"../shared.mjs";import{inspectConnection as be}from"./fleet.mjs";import{propertyOf as tt}from"../shared.mjs";function B({code:r},o){return r==="ABORTED"?tt(o.signal,"reason"):void 0}import{errorData as et,PredefinedConnectionError as rt}from"../shared.mjs";import{progressOf as ot}from"../shared.mjs";async function it(r){let o=ot.get(r),c=D(r);try{return await T(S,"provisionConnection",c,o)}catch(a){let m=et(a);throw new rt(m,B(m,c))}}import{errorData as ct,PredefinedConnectionError as st}from"../shared.mjs";async function ut(r){let o=D(r);try{return await T(S,"removeConnection",o)}catch(c){let a=ct(c);throw new st(a,B(a,o))}}export{_e as PredefinedConnectionError,de as checkInstance,nt as connectionKey,be as inspectConnection,pe as isPredefinedConnectionError,it as provisionConnection,
ut as removeConnection};

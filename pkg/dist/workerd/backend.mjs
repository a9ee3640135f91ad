import{checkInstance as le}from"./fleet.mjs";function Q({TextDecoder:r,TextEncoder:o,ask:i,callHook:a,isolatesRequests:m,maySetUserAgent:y,propertyOf:w,queueMicrotask:b,send:h,textOf:g,toldBy:k,typeOf:B,wait:yn}){
let G;function bn(c){return u.va(c)}function wn(c,n){return u.wa(c,n)}function gn(c){return u.xa(c)}function vn(){return{__proto__:null,a:{__proto__:null,ia:function(n,t){
return Error(p(n,t))},ma:function(n){let t=n,e=typeof t=="boolean"?t:void 0;return v(e)?16777215:e?1:0},ga:function(n){return!n},na:function(n){return typeof n==
"function"},ja:function(n){return typeof n=="string"},oa:function(n){return n===void 0},ha:function(n,t){return n===t},ka:function(n,t){let e=t,s=typeof e=="num\
ber"?e:void 0;l().setFloat64((n>>>0)+8,v(s)?0:s,!0),l().setInt32((n>>>0)+0,!v(s),!0)},la:function(n,t){let e=t,s=typeof e=="string"?e:void 0;var f=v(s)?0:C(s,u.
Ca,u.Da),d=x;l().setInt32((n>>>0)+4,d,!0),l().setInt32((n>>>0)+0,f,!0)},fa:function(n,t){throw new Error(p(n,t))},pa:function(n){n._wbg_cb_unref()},B:function(n){
n.abort()},Q:function(n,t,e,s,f){n.append(p(t,e),p(s,f))},k:function(n,t,e){return i(n,t,e)},m:function(n,t,e,s,f){a(n,p(t,e),p(s,f))},f:function(){return P(function(n,t,e){
return n.call(t,e)},arguments)},K:function(n){n.cancel()},r:function(n,t){let e=t.code;var s=v(e)?0:C(e,u.Ca,u.Da),f=x;l().setInt32((n>>>0)+4,f,!0),l().setInt32(
(n>>>0)+0,s,!0)},g:function(n){return n.ended},n:function(){return P(function(n){return Object.entries(n)},arguments)},L:function(n,t){return n[t>>>0]},M:function(n,t){
return n[t>>>0]},s:function(n){return n.hasCause},G:function(n,t,e,s){let f=t.header(p(e,s));var d=v(f)?0:C(f,u.Ca,u.Da),_=x;l().setInt32((n>>>0)+4,_,!0),l().setInt32(
(n>>>0)+0,d,!0)},i:function(n){return n.how},y:function(n,t){let e=t.href,s=C(e,u.Ca,u.Da),f=x;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},I:function(n){
return n.isHtml},C:function(){return m()},F:function(n){return n.json},a:function(n){return Object.keys(n)},N:function(n){return n.length},v:function(){return y()},
q:function(n,t){let e=t.message,s=C(e,u.Ca,u.Da),f=x;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},p:function(n,t){let e=t.name,s=C(e,u.Ca,u.Da),f=x;
l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,s,!0)},P:function(){return P(function(){return new URLSearchParams},arguments)},V:function(){return new Array},
X:function(){return new Map},z:function(){return new AbortController},_:function(){return new Object},c:function(n,t){try{var e={a:n,b:t},s=(d,_)=>{let O=e.a;e.
a=0;try{return xn(O,e.b,d,_)}finally{e.a=O}};return new Promise(s)}finally{e.a=0}},Y:function(){return Date.now()},w:function(){return performance.now()},x:function(){
return P(function(n,t){return new URL(p(n,t))},arguments)},$:function(){return P(function(n,t){return JSON.parse(p(n,t))},arguments)},Z:function(n,t){return Date.
parse(p(n,t))},u:function(n,t,e){return w(n,p(t,e))},U:function(n){return n.queueMicrotask},W:function(n){b(n)},aa:function(){return Math.random()},D:function(n){
return n.redirected},T:function(n){return Promise.resolve(n)},l:function(n,t,e,s,f,d,_,O,Dn,Y,In){return h(n,t,e,p(s,f),p(d,_),p(O,Dn),Y===0?void 0:p(Y,In))},h:function(n,t,e){
return n.set(t,e)},e:function(n,t,e){n[t>>>0]=e},R:function(n,t,e){n[t]=e},A:function(n){return n.signal},ba:function(){let n=typeof globalThis>"u"?void 0:globalThis;
return v(n)?0:D(n)},da:function(){let n=typeof global>"u"?void 0:global;return v(n)?0:D(n)},ca:function(){let n=typeof self>"u"?void 0:self;return v(n)?0:D(n)},
ea:function(){let n=typeof window>"u"?void 0:window;return v(n)?0:D(n)},H:function(n){return n.status},J:function(n,t,e,s){let f=g(t,p(e,s));var d=v(f)?0:C(f,u.
Ca,u.Da),_=x;l().setInt32((n>>>0)+4,_,!0),l().setInt32((n>>>0)+0,d,!0)},b:function(n,t,e){return n.then(t,e)},S:function(n,t){return n.then(t)},O:function(n){return n.
toString()},o:function(n){return k(n)},t:function(n){return B(n)},E:function(n,t){let e=t.url,s=C(e,u.Ca,u.Da),f=x;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>
0)+0,s,!0)},j:function(n){return n.value},d:function(n,t){return yn(n,t)},ra:function(n,t){return On(n,t,hn)},sa:function(n){return n},ta:function(n,t){return p(
n,t)},qa:function(){let n=u.Ha;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function hn(c,n,t){let e=u.Ba(c,n,t);if(e[1])
throw kn(e[0])}function xn(c,n,t,e){u.Aa(c,n,t,e)}function D(c){let n=u.Ga();return u.Ha.set(n,c),n}var z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(c=>u.Ia(c.a,c.b)),A=null;function l(){return(A===null||A.buffer.detached===!0||A.buffer.detached===void 0&&A.buffer!==u.ua.buffer)&&(A=
new DataView(u.ua.buffer)),A}function p(c,n){return c=c>>>0,An(N().subarray(c,c+n))}var I=null;function N(){return(I===null||I.byteLength===0)&&(I=new Uint8Array(
u.ua.buffer)),I}function P(c,n){try{return c.apply(this,n)}catch(t){let e=D(t);return u.Fa(e),u.Ha.get(W)===X&&u.Ja(W),u.Ja(W=u.Ga()),X}}function v(c){return c==
null}function On(c,n,t){let e={a:c,b:n,cnt:1},s=(...f)=>{e.cnt++;let d=e.a;e.a=0;try{return t(d,e.b,...f)}finally{e.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--e.cnt===0&&(u.Ia(e.a,e.b),e.a=0,z.unregister(e))},z.register(s,e,e),s}function C(c,n,t){if(t===void 0){let _=R.encode(c),O=n(_.length,1)>>>0;return N().subarray(
O,O+_.length).set(_),x=_.length,O}let e=c.length,s=n(e,1)>>>0,f=N(),d=0;for(;d<e;d++){let _=c.charCodeAt(d);if(_>127)break;f[s+d]=_}if(d!==e){d!==0&&(c=c.slice(
d)),s=t(s,e,e=d+c.length*3,1)>>>0;let _=N().subarray(s+d,s+e),O=R.encodeInto(c,_);d+=O.written,s=t(s,e,d,1)>>>0}return x=d,s}function kn(c){let n=u.Ha.get(c);return u.
Ja(c),n}var L=new r("utf-8",{ignoreBOM:!0});L.decode();var Cn=2146435072,K=0;function An(c){return K+=c.length,K>=Cn&&(L=new r("utf-8",{ignoreBOM:!0}),L.decode(),
K=c.length),L.decode(c)}var R=new o;"encodeInto"in R||(R.encodeInto=function(c,n){let t=R.encode(c);return n.set(t),{read:c.length,written:t.length}});var x=0,En,
Sn,u;function Tn(c,n){return Sn=c,u=c.exports,En=n,A=null,I=null,u.Ka(),u}var X={},W=0;return G={imports:vn,start:Tn,functions:{makeConnectionKey:bn,provisionConnection:wn,
removeConnection:gn}},G}import Pn from"../backend.wasm";function Z(){return Pn}function $(r,o,i){let{[o]:a}=r;(async()=>a?.(JSON.parse(i)))().catch(()=>{})}function J(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var nn=new WeakMap;function tn(r,o){let i=nn.get(r)??Rn(r);return i.add(o),()=>{i.delete(o)}}function Rn(r){let o=new Set;return r.addEventListener("abort",()=>{
for(let i of o)i()}),nn.set(r,o),o}import{propertyOf as jn}from"../shared.mjs";var V=0,en=1,Mn=2,q=3,Nn=1,Ln=2147483647,F=class{#n=new Set;set(o,i){let a=setTimeout(()=>{this.#n.delete(a),o()},Math.
min(Math.ceil(i)+Nn,Ln));return this.#n.add(a),a}clear(o){this.#n.delete(o)&&clearTimeout(o)}clearAll(){for(let o of this.#n)clearTimeout(o);this.#n.clear()}};function j(r,o,i,a){
let m=()=>{};return{ended:new Promise(w=>{let b,h,g=(k,B)=>{r.clear(b),h?.(),w({how:k,value:B})};if(m=()=>g(q),jn(o,"aborted"))return g(q);try{h=o&&tn(o,()=>g(q))}catch(k){
return g(en,k)}i<1/0&&(b=r.set(()=>g(Mn),i)),(async()=>a())().then(k=>g(V,k),k=>g(en,k))}),cancel:()=>m()}}import{propertyOf as rn}from"../shared.mjs";function on(){let{document:r,process:o}=globalThis;return J()||r===void 0&&typeof rn(rn(o,"versions"),"node")=="stri\
ng"}import{FUNCTION as cn,propertyOf as M,textOf as Jn,typeOf as sn}from"../shared.mjs";async function un(r,o,i,a,m,y,w,b){let h={method:m,headers:JSON.parse(w),redirect:"\
manual",...b!==void 0&&{body:b}};return Fn(r,o,i,a,y,h,Hn)}async function Fn(r,o,i,a,m,y,w){let b=new AbortController,h=o??fetch,g=await j(r,i,a,async()=>w(await h(
m,{...y,signal:b.signal}),b.signal)).ended;return g.how!==V&&b.abort(),g}async function Hn(r){let o=Un(r);if(o===void 0)return;let i=await r.text();if(typeof i==
"string")return{...o,json:Kn(i),isHtml:i.trimStart().startsWith("<")}}function Un(r){let o=M(r,"status"),i=M(r,"headers");if(!(!(Number.isInteger(o)&&o>=0&&o<1e3)||
sn(M(r,"text"))!==cn||sn(M(i,"get"))!==cn))return{status:o,redirected:!!M(r,"redirected"),url:Jn(r,"url")??"",header:m=>Bn(i,m)}}function Bn(r,o){try{let i=r.get(
o);return typeof i=="string"?i:void 0}catch{return}}function Kn(r){try{return r===""?null:JSON.parse(r)}catch{return}}import{textDecoder as Wn,textEncoder as qn}from"../shared.mjs";import{toldBy as Vn}from"../shared.mjs";import{propertyOf as Gn,textOf as zn,typeOf as Xn}from"../shared.mjs";
import{Instance as Yn}from"../shared.mjs";import{Loader as Qn}from"../shared.mjs";function an(r=()=>({})){return new Qn(Z,()=>{let o=new F,i=Q({TextDecoder:Wn(),
TextEncoder:qn(),callHook:$,isolatesRequests:J,maySetUserAgent:on,propertyOf:Gn,textOf:zn,toldBy:Vn,typeOf:Xn,queueMicrotask:a=>{Promise.resolve().then(a)},send:un.
bind(void 0,o),ask:(a,m,y)=>j(o,m,y,()=>a()).ended,wait:(a,m)=>j(o,a,m,()=>new Promise(()=>{})),...r(o)});return new Yn(i,()=>o.clearAll())})}var E=an();async function S(r,o,...i){await void 0;let a=await r.instance();return new Promise((m,y)=>{a.inFlight.add(y);let w=b=>h=>{a.inFlight.delete(y),b(h)};Promise.resolve(
a.run(o,...i)).then(w(m),w(y))})}import{errorData as nt,PredefinedConnectionError as tt}from"../shared.mjs";import{ARRAY as fn,OBJECT as mn,propertyOf as dn,typeOf as ln}from"../shared.mjs";var Zn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function T(r){
return ln(r)!==mn?r:_n(r,(o,i)=>Zn.includes(o)?i:H(i,o,1))}var $n=70,pn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function H(r,o,i){
let a=ln(r);if(a<fn||i>$n)return r;try{let m=dn(r,"toJSON");if(typeof m=="function")return H(m.call(r,o),o,i+1);if(a===fn)return Array.from(r,(y,w)=>H(y,String(
w),i+1))}catch{return pn}return a!==mn||typeof dn(r,"then")=="function"?r:_n(r,(m,y)=>H(y,m,i+1))}function _n(r,o){try{return Object.fromEntries(Object.entries(
r).map(([i,a])=>[i,o(i,a)]))}catch{return pn}}async function et(r){let o=T(r);try{return await S(E,"makeConnectionKey",o)}catch(i){throw new tt(nt(i))}}import{isPredefinedConnectionError as ye,PredefinedConnectionError as be}from"../shared.mjs";import{inspectConnection as ge}from"./fleet.mjs";import{propertyOf as rt}from"../shared.mjs";function U({code:r},o){return r==="ABORTED"?rt(o.signal,"reason"):void 0}import{errorData as ot,PredefinedConnectionError as it}from"../shared.mjs";import{progressOf as ct}from"../shared.mjs";async function st(r){let o=ct.get(r),i=T(r);try{return await S(E,"provisionConnection",i,o)}catch(a){let m=ot(a);throw new it(m,U(m,i))}}import{errorData as ut,PredefinedConnectionError as at}from"../shared.mjs";async function ft(r){let o=T(r);try{return await S(E,"removeConnection",o)}catch(i){let a=ut(i);throw new at(a,U(a,o))}}export{be as PredefinedConnectionError,le as checkInstance,et as connectionKey,ge as inspectConnection,ye as isPredefinedConnectionError,st as provisionConnection,
ft as removeConnection};

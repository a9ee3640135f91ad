function Q({TextDecoder:r,TextEncoder:o,ask:i,callHook:a,isolatesRequests:m,maySetUserAgent:_,propertyOf:w,queueMicrotask:b,send:h,textOf:g,toldBy:k,typeOf:U,wait:wn}){
let z;function gn(s){return u.va(s)}function vn(s,n){return u.wa(s,n)}function hn(s){return u.xa(s)}function An(){return{__proto__:null,a:{__proto__:null,ia:function(n,e){
return Error(p(n,e))},ma:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return v(t)?16777215:t?1:0},ga:function(n){return!n},na:function(n){return typeof n==
"function"},ja:function(n){return typeof n=="string"},oa:function(n){return n===void 0},ha:function(n,e){return n===e},ka:function(n,e){let t=e,c=typeof t=="num\
ber"?t:void 0;l().setFloat64((n>>>0)+8,v(c)?0:c,!0),l().setInt32((n>>>0)+0,!v(c),!0)},la:function(n,e){let t=e,c=typeof t=="string"?t:void 0;var f=v(c)?0:O(c,u.
Ca,u.Da),d=A;l().setInt32((n>>>0)+4,d,!0),l().setInt32((n>>>0)+0,f,!0)},fa:function(n,e){throw new Error(p(n,e))},pa:function(n){n._wbg_cb_unref()},B:function(n){
n.abort()},Q:function(n,e,t,c,f){n.append(p(e,t),p(c,f))},k:function(n,e,t){return i(n,e,t)},m:function(n,e,t,c,f){a(n,p(e,t),p(c,f))},f:function(){return R(function(n,e,t){
return n.call(e,t)},arguments)},K:function(n){n.cancel()},r:function(n,e){let t=e.code;var c=v(t)?0:O(t,u.Ca,u.Da),f=A;l().setInt32((n>>>0)+4,f,!0),l().setInt32(
(n>>>0)+0,c,!0)},g:function(n){return n.ended},n:function(){return R(function(n){return Object.entries(n)},arguments)},L:function(n,e){return n[e>>>0]},M:function(n,e){
return n[e>>>0]},s:function(n){return n.hasCause},G:function(n,e,t,c){let f=e.header(p(t,c));var d=v(f)?0:O(f,u.Ca,u.Da),y=A;l().setInt32((n>>>0)+4,y,!0),l().setInt32(
(n>>>0)+0,d,!0)},i:function(n){return n.how},y:function(n,e){let t=e.href,c=O(t,u.Ca,u.Da),f=A;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,c,!0)},I:function(n){
return n.isHtml},C:function(){return m()},F:function(n){return n.json},a:function(n){return Object.keys(n)},N:function(n){return n.length},v:function(){return _()},
q:function(n,e){let t=e.message,c=O(t,u.Ca,u.Da),f=A;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,c,!0)},p:function(n,e){let t=e.name,c=O(t,u.Ca,u.Da),f=A;
l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>0)+0,c,!0)},P:function(){return R(function(){return new URLSearchParams},arguments)},V:function(){return new Array},
X:function(){return new Map},z:function(){return new AbortController},_:function(){return new Object},c:function(n,e){try{var t={a:n,b:e},c=(d,y)=>{let x=t.a;t.
a=0;try{return kn(x,t.b,d,y)}finally{t.a=x}};return new Promise(c)}finally{t.a=0}},Y:function(){return Date.now()},w:function(){return performance.now()},x:function(){
return R(function(n,e){return new URL(p(n,e))},arguments)},$:function(){return R(function(n,e){return JSON.parse(p(n,e))},arguments)},Z:function(n,e){return Date.
parse(p(n,e))},u:function(n,e,t){return w(n,p(e,t))},U:function(n){return n.queueMicrotask},W:function(n){b(n)},aa:function(){return Math.random()},D:function(n){
return n.redirected},T:function(n){return Promise.resolve(n)},l:function(n,e,t,c,f,d,y,x,Rn,$,In){return h(n,e,t,p(c,f),p(d,y),p(x,Rn),$===0?void 0:p($,In))},h:function(n,e,t){
return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},R:function(n,e,t){n[e]=t},A:function(n){return n.signal},ba:function(){let n=typeof globalThis>"u"?void 0:globalThis;
return v(n)?0:P(n)},da:function(){let n=typeof global>"u"?void 0:global;return v(n)?0:P(n)},ca:function(){let n=typeof self>"u"?void 0:self;return v(n)?0:P(n)},
ea:function(){let n=typeof window>"u"?void 0:window;return v(n)?0:P(n)},H:function(n){return n.status},J:function(n,e,t,c){let f=g(e,p(t,c));var d=v(f)?0:O(f,u.
Ca,u.Da),y=A;l().setInt32((n>>>0)+4,y,!0),l().setInt32((n>>>0)+0,d,!0)},b:function(n,e,t){return n.then(e,t)},S:function(n,e){return n.then(e)},O:function(n){return n.
toString()},o:function(n){return k(n)},t:function(n){return U(n)},E:function(n,e){let t=e.url,c=O(t,u.Ca,u.Da),f=A;l().setInt32((n>>>0)+4,f,!0),l().setInt32((n>>>
0)+0,c,!0)},j:function(n){return n.value},d:function(n,e){return wn(n,e)},ra:function(n,e){return On(n,e,xn)},sa:function(n){return n},ta:function(n,e){return p(
n,e)},qa:function(){let n=u.Ha;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function xn(s,n,e){let t=u.Ba(s,n,e);if(t[1])
throw Sn(t[0])}function kn(s,n,e,t){u.Aa(s,n,e,t)}function P(s){let n=u.Ga();return u.Ha.set(n,s),n}var X=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>u.Ia(s.a,s.b)),S=null;function l(){return(S===null||S.buffer.detached===!0||S.buffer.detached===void 0&&S.buffer!==u.ua.buffer)&&(S=
new DataView(u.ua.buffer)),S}function p(s,n){return s=s>>>0,En(W().subarray(s,s+n))}var D=null;function W(){return(D===null||D.byteLength===0)&&(D=new Uint8Array(
u.ua.buffer)),D}function R(s,n){try{return s.apply(this,n)}catch(e){let t=P(e);return u.Fa(t),u.Ha.get(K)===Y&&u.Ja(K),u.Ja(K=u.Ga()),Y}}function v(s){return s==
null}function On(s,n,e){let t={a:s,b:n,cnt:1},c=(...f)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...f)}finally{t.a=d,c._wbg_cb_unref()}};return c._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Ia(t.a,t.b),t.a=0,X.unregister(t))},X.register(c,t,t),c}function O(s,n,e){if(e===void 0){let y=I.encode(s),x=n(y.length,1)>>>0;return W().subarray(
x,x+y.length).set(y),A=y.length,x}let t=s.length,c=n(t,1)>>>0,f=W(),d=0;for(;d<t;d++){let y=s.charCodeAt(d);if(y>127)break;f[c+d]=y}if(d!==t){d!==0&&(s=s.slice(
d)),c=e(c,t,t=d+s.length*3,1)>>>0;let y=W().subarray(c+d,c+t),x=I.encodeInto(s,y);d+=x.written,c=e(c,t,d,1)>>>0}return A=d,c}function Sn(s){let n=u.Ha.get(s);return u.
Ja(s),n}var B=new r("utf-8",{ignoreBOM:!0});B.decode();var Cn=2146435072,G=0;function En(s){return G+=s.length,G>=Cn&&(B=new r("utf-8",{ignoreBOM:!0}),B.decode(),
G=s.length),B.decode(s)}var I=new o;"encodeInto"in I||(I.encodeInto=function(s,n){let e=I.encode(s);return n.set(e),{read:s.length,written:e.length}});var A=0,Tn,
Pn,u;function Dn(s,n){return Pn=s,u=s.exports,Tn=n,S=null,D=null,u.Ka(),u}var Y={},K=0;return z={imports:An,start:Dn,functions:{makeConnectionKey:gn,provisionConnection:vn,
removeConnection:hn}},z}var N;function Mn(r){N=r}function nn(){let r=typeof N=="function"?N():N;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Z):Z(r)}function Z(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function en(r,o,i){let{[o]:a}=r;(async()=>a?.(JSON.parse(i)))().catch(()=>{})}function L(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var tn=new WeakMap;function rn(r,o){let i=tn.get(r)??jn(r);return i.add(o),()=>{i.delete(o)}}function jn(r){let o=new Set;return r.addEventListener("abort",()=>{
for(let i of o)i()}),tn.set(r,o),o}import{propertyOf as Wn}from"../shared.mjs";var q=0,on=1,Bn=2,V=3,Nn=1,Ln=2147483647,J=class{#n=new Set;set(o,i){let a=setTimeout(()=>{this.#n.delete(a),o()},Math.
min(Math.ceil(i)+Nn,Ln));return this.#n.add(a),a}clear(o){this.#n.delete(o)&&clearTimeout(o)}clearAll(){for(let o of this.#n)clearTimeout(o);this.#n.clear()}};function M(r,o,i,a){
let m=()=>{};return{ended:new Promise(w=>{let b,h,g=(k,U)=>{r.clear(b),h?.(),w({how:k,value:U})};if(m=()=>g(V),Wn(o,"aborted"))return g(V);try{h=o&&rn(o,()=>g(V))}catch(k){
return g(on,k)}i<1/0&&(b=r.set(()=>g(Bn),i)),(async()=>a())().then(k=>g(q,k),k=>g(on,k))}),cancel:()=>m()}}import{propertyOf as sn}from"../shared.mjs";function cn(){let{document:r,process:o}=globalThis;return L()||r===void 0&&typeof sn(sn(o,"versions"),"node")=="stri\
ng"}import{FUNCTION as un,propertyOf as j,textOf as Jn,typeOf as an}from"../shared.mjs";async function fn(r,o,i,a,m,_,w,b){let h={method:m,headers:JSON.parse(w),redirect:"\
manual",...b!==void 0&&{body:b}};return Fn(r,o,i,a,_,h,Hn)}async function Fn(r,o,i,a,m,_,w){let b=new AbortController,h=o??fetch,g=await M(r,i,a,async()=>w(await h(
m,{..._,signal:b.signal}),b.signal)).ended;return g.how!==q&&b.abort(),g}async function Hn(r){let o=Un(r);if(o===void 0)return;let i=await r.text();if(typeof i==
"string")return{...o,json:Kn(i),isHtml:i.trimStart().startsWith("<")}}function Un(r){let o=j(r,"status"),i=j(r,"headers");if(!(!(Number.isInteger(o)&&o>=0&&o<1e3)||
an(j(r,"text"))!==un||an(j(i,"get"))!==un))return{status:o,redirected:!!j(r,"redirected"),url:Jn(r,"url")??"",header:m=>Gn(i,m)}}function Gn(r,o){try{let i=r.get(
o);return typeof i=="string"?i:void 0}catch{return}}function Kn(r){try{return r===""?null:JSON.parse(r)}catch{return}}import{textDecoder as Vn,textEncoder as qn}from"../shared.mjs";import{toldBy as zn}from"../shared.mjs";import{propertyOf as Xn,textOf as Yn,typeOf as $n}from"../shared.mjs";
import{Instance as Qn}from"../shared.mjs";import{Loader as Zn}from"../shared.mjs";function dn(r=()=>({})){return new Zn(nn,()=>{let o=new J,i=Q({TextDecoder:Vn(),
TextEncoder:qn(),callHook:en,isolatesRequests:L,maySetUserAgent:cn,propertyOf:Xn,textOf:Yn,toldBy:zn,typeOf:$n,queueMicrotask:a=>{Promise.resolve().then(a)},send:fn.
bind(void 0,o),ask:(a,m,_)=>M(o,m,_,()=>a()).ended,wait:(a,m)=>M(o,a,m,()=>new Promise(()=>{})),...r(o)});return new Qn(i,()=>o.clearAll())})}var C=dn();async function E(r,o,...i){await void 0;let a=await r.instance();return new Promise((m,_)=>{a.inFlight.add(_);let w=b=>h=>{a.inFlight.delete(_),b(h)};Promise.resolve(
a.run(o,...i)).then(w(m),w(_))})}import{errorData as te,PredefinedConnectionError as re}from"../shared.mjs";import{ARRAY as mn,OBJECT as pn,propertyOf as ln,typeOf as yn}from"../shared.mjs";var ne=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function T(r){
return yn(r)!==pn?r:bn(r,(o,i)=>ne.includes(o)?i:F(i,o,1))}var ee=70,_n=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function F(r,o,i){
let a=yn(r);if(a<mn||i>ee)return r;try{let m=ln(r,"toJSON");if(typeof m=="function")return F(m.call(r,o),o,i+1);if(a===mn)return Array.from(r,(_,w)=>F(_,String(
w),i+1))}catch{return _n}return a!==pn||typeof ln(r,"then")=="function"?r:bn(r,(m,_)=>F(_,m,i+1))}function bn(r,o){try{return Object.fromEntries(Object.entries(
r).map(([i,a])=>[i,o(i,a)]))}catch{return _n}}async function oe(r){let o=T(r);try{return await E(C,"makeConnectionKey",o)}catch(i){throw new re(te(i))}}import{isPredefinedConnectionError as yt,PredefinedConnectionError as _t}from"../shared.mjs";import{propertyOf as ie}from"../shared.mjs";function H({code:r},o){return r==="ABORTED"?ie(o.signal,"reason"):void 0}import{errorData as se,PredefinedConnectionError as ce}from"../shared.mjs";import{progressOf as ue}from"../shared.mjs";async function ae(r){let o=ue.get(r),i=T(r);try{return await E(C,"provisionConnection",i,o)}catch(a){let m=se(a);throw new ce(m,H(m,i))}}import{errorData as fe,PredefinedConnectionError as de}from"../shared.mjs";async function me(r){let o=T(r);try{return await E(C,"removeConnection",o)}catch(i){let a=fe(i);throw new de(a,H(a,o))}}export{_t as PredefinedConnectionError,oe as connectionKey,Mn as init,yt as isPredefinedConnectionError,ae as provisionConnection,me as removeConnection};

import{isPredefinedConnectionError as it,PredefinedConnectionError as ct}from"../shared.mjs";import{propertyOf as In}from"../shared.mjs";function B({TextDecoder:c,TextEncoder:a,ask:f,isolatesRequests:m,propertyOf:p,queueMicrotask:g,send:k,textOf:E,toldBy:S,typeOf:M,wait:R}){let A;function Y(o){return i.
ua(o)}function K(){return{__proto__:null,a:{__proto__:null,ga:function(n,t){return Error(l(n,t))},ka:function(n){let t=n,e=typeof t=="boolean"?t:void 0;return b(
e)?16777215:e?1:0},ea:function(n){return!n},la:function(n){return typeof n=="function"},ha:function(n){return typeof n=="string"},ma:function(n){return n===void 0},
fa:function(n,t){return n===t},ia:function(n,t){let e=t,r=typeof e=="number"?e:void 0;d().setFloat64((n>>>0)+8,b(r)?0:r,!0),d().setInt32((n>>>0)+0,!b(r),!0)},ja:function(n,t){
let e=t,r=typeof e=="string"?e:void 0;var u=b(r)?0:v(r,i.za,i.Aa),s=w;d().setInt32((n>>>0)+4,s,!0),d().setInt32((n>>>0)+0,u,!0)},da:function(n,t){throw new Error(
l(n,t))},na:function(n){n._wbg_cb_unref()},z:function(n){n.abort()},O:function(n,t,e,r,u){n.append(l(t,e),l(r,u))},k:function(n,t,e){return f(n,t,e)},f:function(){
return x(function(n,t,e){return n.call(t,e)},arguments)},I:function(n){n.cancel()},q:function(n,t){let e=t.code;var r=b(e)?0:v(e,i.za,i.Aa),u=w;d().setInt32((n>>>
0)+4,u,!0),d().setInt32((n>>>0)+0,r,!0)},g:function(n){return n.ended},m:function(){return x(function(n){return Object.entries(n)},arguments)},J:function(n,t){return n[t>>>
0]},K:function(n,t){return n[t>>>0]},r:function(n){return n.hasCause},E:function(n,t,e,r){let u=t.header(l(e,r));var s=b(u)?0:v(u,i.za,i.Aa),_=w;d().setInt32((n>>>
0)+4,_,!0),d().setInt32((n>>>0)+0,s,!0)},i:function(n){return n.how},w:function(n,t){let e=t.href,r=v(e,i.za,i.Aa),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32(
(n>>>0)+0,r,!0)},G:function(n){return n.isHtml},A:function(){return m()},D:function(n){return n.json},a:function(n){return Object.keys(n)},L:function(n){return n.
length},p:function(n,t){let e=t.message,r=v(e,i.za,i.Aa),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>0)+0,r,!0)},o:function(n,t){let e=t.name,r=v(e,i.za,
i.Aa),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>0)+0,r,!0)},N:function(){return x(function(){return new URLSearchParams},arguments)},T:function(){return new Array},
V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(n,t){try{var e={a:n,b:t},r=(s,_)=>{let y=e.a;e.
a=0;try{return Z(y,e.b,s,_)}finally{e.a=y}};return new Promise(r)}finally{e.a=0}},W:function(){return Date.now()},u:function(){return performance.now()},v:function(){
return x(function(n,t){return new URL(l(n,t))},arguments)},Z:function(){return x(function(n,t){return JSON.parse(l(n,t))},arguments)},X:function(n,t){return Date.
parse(l(n,t))},t:function(n,t,e){return p(n,l(t,e))},S:function(n){return n.queueMicrotask},U:function(n){g(n)},_:function(){return Math.random()},B:function(n){
return n.redirected},R:function(n){return Promise.resolve(n)},l:function(n,t,e,r,u,s,_,y,un,U,sn){return k(n,t,e,l(r,u),l(s,_),l(y,un),U===0?void 0:l(U,sn))},h:function(n,t,e){
return n.set(t,e)},e:function(n,t,e){n[t>>>0]=e},P:function(n,t,e){n[t]=e},y:function(n){return n.signal},$:function(){let n=typeof globalThis>"u"?void 0:globalThis;
return b(n)?0:I(n)},ba:function(){let n=typeof global>"u"?void 0:global;return b(n)?0:I(n)},aa:function(){let n=typeof self>"u"?void 0:self;return b(n)?0:I(n)},
ca:function(){let n=typeof window>"u"?void 0:window;return b(n)?0:I(n)},F:function(n){return n.status},H:function(n,t,e,r){let u=E(t,l(e,r));var s=b(u)?0:v(u,i.
za,i.Aa),_=w;d().setInt32((n>>>0)+4,_,!0),d().setInt32((n>>>0)+0,s,!0)},b:function(n,t,e){return n.then(t,e)},Q:function(n,t){return n.then(t)},M:function(n){return n.
toString()},n:function(n){return S(n)},s:function(n){return M(n)},C:function(n,t){let e=t.url,r=v(e,i.za,i.Aa),u=w;d().setInt32((n>>>0)+4,u,!0),d().setInt32((n>>>
0)+0,r,!0)},j:function(n){return n.value},d:function(n,t){return R(n,t)},pa:function(n,t){return $(n,t,Q)},qa:function(n){return n},ra:function(n){return n},sa:function(n,t){
return l(n,t)},oa:function(){let n=i.Ea;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function Q(o,n,t){let e=i.ya(o,n,t);
if(e[1])throw nn(e[0])}function Z(o,n,t,e){i.xa(o,n,t,e)}function I(o){let n=i.Da();return i.Ea.set(n,o),n}var z=typeof FinalizationRegistry>"u"?{register:()=>{},
unregister:()=>{}}:new FinalizationRegistry(o=>i.Fa(o.a,o.b)),h=null;function d(){return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==
i.ta.buffer)&&(h=new DataView(i.ta.buffer)),h}function l(o,n){return o=o>>>0,en(D().subarray(o,o+n))}var O=null;function D(){return(O===null||O.byteLength===0)&&
(O=new Uint8Array(i.ta.buffer)),O}function x(o,n){try{return o.apply(this,n)}catch(t){let e=I(t);return i.Ca(e),i.Ea.get(F)===N&&i.Ga(F),i.Ga(F=i.Da()),N}}function b(o){
return o==null}function $(o,n,t){let e={a:o,b:n,cnt:1},r=(...u)=>{e.cnt++;let s=e.a;e.a=0;try{return t(s,e.b,...u)}finally{e.a=s,r._wbg_cb_unref()}};return r._wbg_cb_unref=
()=>{--e.cnt===0&&(i.Fa(e.a,e.b),e.a=0,z.unregister(e))},z.register(r,e,e),r}function v(o,n,t){if(t===void 0){let _=C.encode(o),y=n(_.length,1)>>>0;return D().subarray(
y,y+_.length).set(_),w=_.length,y}let e=o.length,r=n(e,1)>>>0,u=D(),s=0;for(;s<e;s++){let _=o.charCodeAt(s);if(_>127)break;u[r+s]=_}if(s!==e){s!==0&&(o=o.slice(
s)),r=t(r,e,e=s+o.length*3,1)>>>0;let _=D().subarray(r+s,r+e),y=C.encodeInto(o,_);s+=y.written,r=t(r,e,s,1)>>>0}return w=s,r}function nn(o){let n=i.Ea.get(o);return i.
Ga(o),n}var T=new c("utf-8",{ignoreBOM:!0});T.decode();var tn=2146435072,j=0;function en(o){return j+=o.length,j>=tn&&(T=new c("utf-8",{ignoreBOM:!0}),T.decode(),
j=o.length),T.decode(o)}var C=new a;"encodeInto"in C||(C.encodeInto=function(o,n){let t=C.encode(o);return n.set(t),{read:o.length,written:t.length}});var w=0,rn,
on,i;function cn(o,n){return on=o,i=o.exports,rn=n,h=null,O=null,i.Ha(),i}var N={},F=0;return A={imports:K,start:cn,functions:{provisionConnection:Y}},A}import an from"../backend.wasm?module";function J(){return an}function L(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as G,Timers as bn}from"../shared.mjs";import{DONE as fn,limited as dn}from"../shared.mjs";import{FUNCTION as V,propertyOf as P,textOf as _n,typeOf as W}from"../shared.mjs";async function q(c,a,f,m,p,g,k,E){
let S=new AbortController,M={method:p,headers:JSON.parse(k),redirect:"manual",signal:S.signal,...E!==void 0&&{body:E}},R=a??fetch,A=await dn(c,f,m,async()=>ln(await R(
g,M))).ended;return A.how!==fn&&S.abort(),A}async function ln(c){let a=P(c,"status"),f=P(c,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||W(P(c,"text"))!==V||
W(P(f,"get"))!==V)return;let p=await c.text();if(typeof p=="string")return{status:a,redirected:!!P(c,"redirected"),url:_n(c,"url")??"",json:pn(p),isHtml:p.trimStart().
startsWith("<"),header:g=>mn(f,g)}}function mn(c,a){try{let f=c.get(a);return typeof f=="string"?f:void 0}catch{return}}function pn(c){try{return c===""?null:JSON.
parse(c)}catch{return}}import{textDecoder as wn,textEncoder as yn}from"../shared.mjs";import{toldBy as gn}from"../shared.mjs";import{propertyOf as vn,textOf as hn,typeOf as En}from"../shared.mjs";
import{Instance as kn}from"../shared.mjs";import{Loader as An}from"../shared.mjs";var H=new An(J,()=>{let c=new bn,a=B({TextDecoder:wn(),TextEncoder:yn(),isolatesRequests:L,
propertyOf:vn,textOf:hn,toldBy:gn,typeOf:En,queueMicrotask:f=>{Promise.resolve().then(f)},send:q.bind(void 0,c),ask:(f,m,p)=>G(c,m,p,()=>f()).ended,wait:(f,m)=>G(
c,f,m,()=>new Promise(()=>{}))});return new kn(a,()=>c.clearAll())});function X(c,a,...f){return new Promise((m,p)=>{c.inFlight.add(p);let g=k=>E=>{c.inFlight.delete(p),k(E)};Promise.resolve(c.run(a,...f)).then(g(m),g(p))})}import{errorData as On,PredefinedConnectionError as xn}from"../shared.mjs";import{snapshot as Cn}from"../shared.mjs";async function Pn(c){let a=Cn(c);try{return await void 0,
await X(await H.instance(),"provisionConnection",a)}catch(f){let m=On(f);throw new xn(m,Sn(m,a))}}function Sn({code:c},a){return c==="ABORTED"?In(a.signal,"reas\
on"):void 0}export{ct as PredefinedConnectionError,it as isPredefinedConnectionError,Pn as provisionConnection};

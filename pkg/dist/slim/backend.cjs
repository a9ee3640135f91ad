var P=require("../shared.cjs");var ie=require("../shared.cjs");function Y({TextDecoder:i,TextEncoder:a,ask:f,isolatesRequests:b,propertyOf:p,queueMicrotask:g,send:k,textOf:E,toldBy:R,typeOf:G,wait:N}){let C;function se(o){return u.
ua(o)}function ce(){return{__proto__:null,a:{__proto__:null,ga:function(e,n){return Error(_(e,n))},ka:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return y(
t)?16777215:t?1:0},ea:function(e){return!e},la:function(e){return typeof e=="function"},ha:function(e){return typeof e=="string"},ma:function(e){return e===void 0},
fa:function(e,n){return e===n},ia:function(e,n){let t=n,r=typeof t=="number"?t:void 0;d().setFloat64((e>>>0)+8,y(r)?0:r,!0),d().setInt32((e>>>0)+0,!y(r),!0)},ja:function(e,n){
let t=n,r=typeof t=="string"?t:void 0;var s=y(r)?0:h(r,u.za,u.Aa),c=w;d().setInt32((e>>>0)+4,c,!0),d().setInt32((e>>>0)+0,s,!0)},da:function(e,n){throw new Error(
_(e,n))},na:function(e){e._wbg_cb_unref()},z:function(e){e.abort()},O:function(e,n,t,r,s){e.append(_(n,t),_(r,s))},k:function(e,n,t){return f(e,n,t)},f:function(){
return I(function(e,n,t){return e.call(n,t)},arguments)},I:function(e){e.cancel()},q:function(e,n){let t=n.code;var r=y(t)?0:h(t,u.za,u.Aa),s=w;d().setInt32((e>>>
0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},g:function(e){return e.ended},m:function(){return I(function(e){return Object.entries(e)},arguments)},J:function(e,n){return e[n>>>
0]},K:function(e,n){return e[n>>>0]},r:function(e){return e.hasCause},E:function(e,n,t,r){let s=n.header(_(t,r));var c=y(s)?0:h(s,u.za,u.Aa),l=w;d().setInt32((e>>>
0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},i:function(e){return e.how},w:function(e,n){let t=n.href,r=h(t,u.za,u.Aa),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32(
(e>>>0)+0,r,!0)},G:function(e){return e.isHtml},A:function(){return b()},D:function(e){return e.json},a:function(e){return Object.keys(e)},L:function(e){return e.
length},p:function(e,n){let t=n.message,r=h(t,u.za,u.Aa),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},o:function(e,n){let t=n.name,r=h(t,u.za,
u.Aa),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},N:function(){return I(function(){return new URLSearchParams},arguments)},T:function(){return new Array},
V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(e,n){try{var t={a:e,b:n},r=(c,l)=>{let v=t.a;t.
a=0;try{return fe(v,t.b,c,l)}finally{t.a=v}};return new Promise(r)}finally{t.a=0}},W:function(){return Date.now()},u:function(){return performance.now()},v:function(){
return I(function(e,n){return new URL(_(e,n))},arguments)},Z:function(){return I(function(e,n){return JSON.parse(_(e,n))},arguments)},X:function(e,n){return Date.
parse(_(e,n))},t:function(e,n,t){return p(e,_(n,t))},S:function(e){return e.queueMicrotask},U:function(e){g(e)},_:function(){return Math.random()},B:function(e){
return e.redirected},R:function(e){return Promise.resolve(e)},l:function(e,n,t,r,s,c,l,v,we,X,ve){return k(e,n,t,_(r,s),_(c,l),_(v,we),X===0?void 0:_(X,ve))},h:function(e,n,t){
return e.set(n,t)},e:function(e,n,t){e[n>>>0]=t},P:function(e,n,t){e[n]=t},y:function(e){return e.signal},$:function(){let e=typeof globalThis>"u"?void 0:globalThis;
return y(e)?0:S(e)},ba:function(){let e=typeof global>"u"?void 0:global;return y(e)?0:S(e)},aa:function(){let e=typeof self>"u"?void 0:self;return y(e)?0:S(e)},
ca:function(){let e=typeof window>"u"?void 0:window;return y(e)?0:S(e)},F:function(e){return e.status},H:function(e,n,t,r){let s=E(n,_(t,r));var c=y(s)?0:h(s,u.
za,u.Aa),l=w;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},b:function(e,n,t){return e.then(n,t)},Q:function(e,n){return e.then(n)},M:function(e){return e.
toString()},n:function(e){return R(e)},s:function(e){return G(e)},C:function(e,n){let t=n.url,r=h(t,u.za,u.Aa),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>
0)+0,r,!0)},j:function(e){return e.value},d:function(e,n){return N(e,n)},pa:function(e,n){return de(e,n,ae)},qa:function(e){return e},ra:function(e){return e},sa:function(e,n){
return _(e,n)},oa:function(){let e=u.Ea;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function ae(o,e,n){let t=u.ya(o,e,n);
if(t[1])throw le(t[0])}function fe(o,e,n,t){u.xa(o,e,n,t)}function S(o){let e=u.Da();return u.Ea.set(e,o),e}var q=typeof FinalizationRegistry>"u"?{register:()=>{},
unregister:()=>{}}:new FinalizationRegistry(o=>u.Fa(o.a,o.b)),A=null;function d(){return(A===null||A.buffer.detached===!0||A.buffer.detached===void 0&&A.buffer!==
u.ta.buffer)&&(A=new DataView(u.ta.buffer)),A}function _(o,e){return o=o>>>0,me(T().subarray(o,o+e))}var O=null;function T(){return(O===null||O.byteLength===0)&&
(O=new Uint8Array(u.ta.buffer)),O}function I(o,e){try{return o.apply(this,e)}catch(n){let t=S(n);return u.Ca(t),u.Ea.get(V)===H&&u.Ga(V),u.Ga(V=u.Da()),H}}function y(o){
return o==null}function de(o,e,n){let t={a:o,b:e,cnt:1},r=(...s)=>{t.cnt++;let c=t.a;t.a=0;try{return n(c,t.b,...s)}finally{t.a=c,r._wbg_cb_unref()}};return r._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Fa(t.a,t.b),t.a=0,q.unregister(t))},q.register(r,t,t),r}function h(o,e,n){if(n===void 0){let l=M.encode(o),v=e(l.length,1)>>>0;return T().subarray(
v,v+l.length).set(l),w=l.length,v}let t=o.length,r=e(t,1)>>>0,s=T(),c=0;for(;c<t;c++){let l=o.charCodeAt(c);if(l>127)break;s[r+c]=l}if(c!==t){c!==0&&(o=o.slice(
c)),r=n(r,t,t=c+o.length*3,1)>>>0;let l=T().subarray(r+c,r+t),v=M.encodeInto(o,l);c+=v.written,r=n(r,t,c,1)>>>0}return w=c,r}function le(o){let e=u.Ea.get(o);return u.
Ga(o),e}var B=new i("utf-8",{ignoreBOM:!0});B.decode();var _e=2146435072,U=0;function me(o){return U+=o.length,U>=_e&&(B=new i("utf-8",{ignoreBOM:!0}),B.decode(),
U=o.length),B.decode(o)}var M=new a;"encodeInto"in M||(M.encodeInto=function(o,e){let n=M.encode(o);return e.set(n),{read:o.length,written:n.length}});var w=0,be,
pe,u;function ye(o,e){return pe=o,u=o.exports,be=e,A=null,O=null,u.Ha(),u}var H={},V=0;return C={imports:ce,start:ye,functions:{provisionConnection:se}},C}var D;function J(i){D=i}function K(){let i=typeof D=="function"?D():D;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then($):$(i)}function $(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function Q(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var W=require("../shared.cjs");var j=require("../shared.cjs"),m=require("../shared.cjs");async function Z(i,a,f,b,p,g,k,E){let R=new AbortController,G={method:p,headers:JSON.parse(k),redirect:"\
manual",signal:R.signal,...E!==void 0&&{body:E}},N=a??fetch,C=await(0,j.limited)(i,f,b,async()=>ge(await N(g,G))).ended;return C.how!==j.DONE&&R.abort(),C}async function ge(i){
let a=(0,m.propertyOf)(i,"status"),f=(0,m.propertyOf)(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||(0,m.typeOf)((0,m.propertyOf)(i,"text"))!==m.FUNCTION||
(0,m.typeOf)((0,m.propertyOf)(f,"get"))!==m.FUNCTION)return;let p=await i.text();if(typeof p=="string")return{status:a,redirected:!!(0,m.propertyOf)(i,"redirect\
ed"),url:(0,m.textOf)(i,"url")??"",json:Ae(p),isHtml:p.trimStart().startsWith("<"),header:g=>he(f,g)}}function he(i,a){try{let f=i.get(a);return typeof f=="stri\
ng"?f:void 0}catch{return}}function Ae(i){try{return i===""?null:JSON.parse(i)}catch{return}}var F=require("../shared.cjs"),ee=require("../shared.cjs"),x=require("../shared.cjs"),ne=require("../shared.cjs"),te=require("../shared.cjs"),re=new te.Loader(K,
()=>{let i=new W.Timers,a=Y({TextDecoder:(0,F.textDecoder)(),TextEncoder:(0,F.textEncoder)(),isolatesRequests:Q,propertyOf:x.propertyOf,textOf:x.textOf,toldBy:ee.toldBy,
typeOf:x.typeOf,queueMicrotask:f=>{Promise.resolve().then(f)},send:Z.bind(void 0,i),ask:(f,b,p)=>(0,W.limited)(i,b,p,()=>f()).ended,wait:(f,b)=>(0,W.limited)(i,
f,b,()=>new Promise(()=>{}))});return new ne.Instance(a,()=>i.clearAll())});function oe(i,a,...f){return new Promise((b,p)=>{i.inFlight.add(p);let g=k=>E=>{i.inFlight.delete(p),k(E)};Promise.resolve(i.run(a,...f)).then(g(b),g(p))})}var z=require("../shared.cjs"),ue=require("../shared.cjs");async function L(i){let a=(0,ue.snapshot)(i);try{return await void 0,await oe(await re.instance(),"pr\
ovisionConnection",a)}catch(f){let b=(0,z.errorData)(f);throw new z.PredefinedConnectionError(b,Ee(b,a))}}function Ee({code:i},a){return i==="ABORTED"?(0,ie.propertyOf)(
a.signal,"reason"):void 0}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=P.PredefinedConnectionError;exports.init=J;exports.isPredefinedConnectionError=
P.isPredefinedConnectionError;exports.provisionConnection=L;

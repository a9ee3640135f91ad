var Qu=Object.defineProperty;var Dn=(e,t)=>{for(var r in t)Qu(e,r,{get:t[r],enumerable:!0})};var el={VALIDATION:409,PROJECT_EXTERNAL_ID_ALREADY_EXISTS:409,FEATURE_DISABLED:402,QUOTA_EXCEEDED:402,AUTHORIZATION:403,PERMISSION_DENIED:403,AUTHENTICATION:401,
INVALID_BEARER_TOKEN:401,INVALID_CREDENTIALS:401,ENTITY_NOT_FOUND:404,SANDBOX_CAPACITY_EXCEEDED:429},w=class extends Error{constructor(t,r){super(t),this.code=t,
this.params=r,this.status=el[t]??400}},E=class extends Error{constructor(t,{statusCode:r=500,code:n}={}){super(t),this.statusCode=r,this.code=n}};function at(e,t){
return new E(`Could not find any entity of type "${e}" matching: ${JSON.stringify(t,null,4)}`)}var Y=e=>new w("ENTITY_NOT_FOUND",e),Ln=e=>Y({entityId:e,entityType:"\
project"}),fr=e=>Y({message:`piece_metadata_not_found pieceName=${e}`}),M=e=>new w("INVALID_BEARER_TOKEN",{message:e}),ut=e=>new w("FEATURE_DISABLED",{message:e}),
lt=()=>new w("AUTHORIZATION",{message:"principal is not allowed for this route"}),Un={400:"Bad Request",401:"Unauthorized",413:"Payload Too Large",415:"Unsuppor\
ted Media Type",429:"Too Many Requests",431:"Request Header Fields Too Large",500:"Internal Server Error"};function Fn(e){if(e instanceof w)return{status:e.status,
body:{code:e.code,params:e.params}};let{statusCode:t=500,code:r,message:n}=e;return{status:t,body:{statusCode:t,code:r,error:Un[t],message:n}}}var pt=16*1024,ft={
status:431,body:{error:Un[431],message:"Exceeded maximum allowed HTTP header size",statusCode:431}},tl=`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Activepieces</title></head><body><div id="root"></div></body></html>
`;function dr(e){return e.startsWith("/api/")?{status:404,body:{statusCode:404,error:"Not Found",message:"Route not found"}}:{status:200,body:tl}}var rl={type:"UNKNOWN",platformId:""};function _e(e,t){let r=`eyJ${e.ids.text(40)}.${e.ids.text(80)}.${e.ids.text(43)}`;return e.sessions.set(r,t),r}function mr(e,t){
if(!t?.startsWith("Bearer "))return rl;let r=t.slice(7);return r.startsWith("sk-")?nl(e,r):ol(e,r)}function nl(e,t){let r=e.database.platforms.find(n=>n.apiKey===
t);if(!r)throw new w("AUTHENTICATION",{message:"invalid api key"});return{type:"SERVICE",platformId:r.id,userId:r.ownerId}}function ol(e,t){let r=e.sessions.get(
t);if(!r)throw M("invalid access token or session expired");return r}function Mn(e,t,r){let n=mr(e,t);if(!r.includes(n.type))throw lt();return n}function J(e,t,r){
let n=e.database.projects.find(s=>s.id===r&&s.deleted===null);if(!n)throw Ln(r);if(hr(e,t,n))return n;let o=t.type==="SERVICE"?"Service":"User";throw new w("AUT\
HORIZATION",{message:`${o} is not allowed to access this project`,projectId:r,platformId:t.platformId})}function hr(e,t,r){return r.platformId!==t.platformId?!1:
t.type!=="USER"?!0:e.database.users.find(o=>o.id===t.userId)?.projectIds.has(r.id)??!1}var ye=class extends Error{constructor(t,r,n,o){super(JSON.stringify({message:n}),{cause:o}),this.name=t,this.type=r}};function Bn({url:e,fetch:t=globalThis.fetch,
token:r,projectId:n,contextVersion:o="full"}){let s={authorization:`Bearer ${r}`},i;return{connections:{async get(c){let a=`${e}/api/v1/worker/app-connections/${encodeURIComponent(
c)}?projectId=${n}`,u=await sl(c,a,()=>t(a,{headers:s}));if(u.status==="ERROR")throw new ye("ConnectionExpired","USER",`connection (${c}) expired`);return o==="\
full"?u.value:il(u.value)}},project:{id:n,async externalId(){return i??=t(`${e}/api/v1/worker/project`,{headers:s}).then(c=>c.json()).then(c=>c.externalId??void 0),
i}}}}async function sl(e,t,r){let{response:n,body:o}=await r().then(async s=>({response:s,body:s.ok?await s.json():void 0})).catch(s=>{throw new ye("FetchError",
"ENGINE",`Failed to fetch data from ${t}`,s)});if(n.ok)return o;throw n.status===404?new ye("ConnectionNotFound","USER",`connection (${e}) not found`):new ye("C\
onnectionLoadingFailure","ENGINE",`Failed to load connection (${e})`)}function il(e){return e.type==="CUSTOM_AUTH"?e.props:e.type==="SECRET_TEXT"?e.secret_text:
e}import{constants as cl,deflateRawSync as al}from"node:zlib";function j(e){if(e.includes("\0"))throw new E('invalid byte sequence for encoding "UTF8": 0x00',{code:"22021"});return Buffer.from(e,"utf8").toString("utf8")}function Vn(e){
return new E(`duplicate key value violates unique constraint "${e}"`,{code:"23505"})}function Gn(e,t){if(!(e<=t))throw new E(`bind message has ${e%(t+1)} parame\
ter formats but 0 parameters`,{code:"08P01"})}var Jn=2704;function Fe(e,t,r){let n=ul(t,r);if(!(n<=Jn))throw new E(`index row size ${n} exceeds btree version 4 \
maximum ${Jn} for index "${e}"`,{code:"54000"})}function ul(e,t){let r=Kn(9+Buffer.byteLength(e),4);return Kn(r+4+ll(Buffer.from(t)),8)}function ll(e){if(e.length<
512)return e.length;let t=al(e,{strategy:cl.Z_FIXED}).length;return t<e.length*.75?t:e.length}function Kn(e,t){return Math.ceil(e/t)*t}function dt(e){let t=`%${j(
e)}%`.replace(/\\([^])|%|_|[$()*+./?[\\\]^{|}]/g,(n,o)=>o!==void 0?o.replace(/[$()*+./?[\\\]^{|}]/,"\\$&"):n==="%"?"[^]*":n==="_"?"[^]":`\\${n}`),r=new RegExp(`\
^${t}$`,"iu");return n=>r.test(n)}var Ue=class{rows=[];#e;constructor(t){this.#e=t}find(t){return this.rows.find(t)}filter(t){return this.rows.filter(t)}insert(t){
this.rows.push(t)}update(t,r){Object.assign(t,{updated:this.#e.date()},r),this.remove(t),this.rows.push(t)}remove(t){let r=this.rows.indexOf(t);r!==-1&&this.rows.
splice(r,1)}};var Hn=e=>Buffer.from(e).toString("base64"),Wn=e=>Buffer.from(e,"base64").toString();function pl(e){let[t,r]=Wn(e??"").split("_");return r?{forward:t==="next",position:Wn(
r)}:void 0}function Qn(e,t,{cursor:r,limit:n},{sort:o,encode:s,decode:i}){let c=[...t].sort(o);if(n<=0)return{data:Xn(e,c),next:null,previous:null};let a=pl(r),
u=a?i(a.position):()=>0,l=a?c.filter(z=>a.forward?u(z)>0:u(z)<0):c,p=a!==void 0&&!a.forward,d=Xn(e,p?l.slice(-n):l.slice(0,n)),m=l.length>d.length,[h,g]=[d.at(0),
d.at(-1)],x=(z,C)=>Hn(`${z}_${Hn(s(C))}`);return{data:d,next:g!==void 0&&(m||p)?x("next",g):null,previous:h!==void 0&&(p?m:a)?x("prev",h):null}}function Xn(e,t){
return Gn(t.length,e.settings.maxPageRows),t}var fl={sort:(e,t)=>mt(e.created,t.created),encode:({created:e})=>`created:${Date.parse(e)}`,decode(e){let[t="",r=""]=e.
split(":");if(t!=="created")throw new E(`entity property not found ${t}`);let n=Number.parseInt(r,10);if(Number.isNaN(n))throw new E("date column in cursor shou\
ld be a valid timestamp");return({created:o})=>Yn(Date.parse(o))-Yn(n)}},Yn=e=>Math.floor(e/1e3);function ht(e,t,r){return Qn(e,t,r,fl)}var dl={sort:qn,encode:({
type:e,displayName:t,id:r})=>JSON.stringify({type:e,displayName:t,id:r}),decode(e){let t=ml(e);return r=>qn(r,t)}};function qn(e,t){return mt(e.type,t.type)||mt(
e.displayName,t.displayName)||mt(e.id,t.id)}function ml(e){let t={type:"",displayName:"",id:""};try{return{...t,...JSON.parse(e)}}catch{return t}}function eo(e,t,r){
return Qn(e,t,r,dl)}function mt(e,t){return e===t?0:e<t?-1:1}var gr=e=>e.pieceName===null?"CREDENTIAL":"CONNECTION";function xe(e,t){return{id:t.id,created:t.created,updated:t.updated,externalId:t.externalId,displayName:t.
displayName,type:t.type,pieceName:t.pieceName,projectIds:t.projectIds,platformId:t.platformId,scope:t.scope,status:t.status,ownerId:t.ownerId,metadata:t.metadata,
pieceVersion:t.pieceVersion,preSelectForNewProjects:t.preSelectForNewProjects,usingSecretManager:!1,...e.settings.newer.kinds?{kind:gr(t)}:{}}}function be(e,t,r){
let n=t.displayName===void 0?()=>!0:dt(t.displayName),o=e.database.connections.filter(i=>r(i)&&(t.pieceName===void 0||i.pieceName===t.pieceName)&&n(i.displayName)&&
(t.status===void 0||t.status.includes(i.status))),s=ht(e,o,t);return{...s,data:s.data.map(i=>({...xe(e,i),owner:hl(e,i.ownerId),flowIds:[]}))}}function hl(e,t){
let r=e.database.users.find(({id:a})=>a===t);if(!r)return null;let{id:n,email:o,firstName:s,lastName:i,platformRole:c}=r;return{id:n,email:o,firstName:s,lastName:i,
platformRole:c,status:"ACTIVE"}}var b={};Dn(b,{BIGINT_FORMAT_RANGES:()=>xt,CONSTANT_CATCH:()=>po,Class:()=>xr,NUMBER_FORMAT_RANGES:()=>Ke,aborted:()=>V,allowsEval:()=>$r,assert:()=>vl,assertEqual:()=>gl,
assertIs:()=>xl,assertNever:()=>bl,assertNotEqual:()=>_l,assignProp:()=>B,attachSchema:()=>Ve,base64ToUint8Array:()=>uo,base64urlToUint8Array:()=>Ul,cached:()=>Me,
captureStackTrace:()=>_t,cleanEnum:()=>Ll,cleanRegex:()=>Be,clone:()=>K,cloneDef:()=>$l,codePointLength:()=>Ge,constantCatch:()=>fo,createTransparentProxy:()=>Ol,
defineLazy:()=>ro,defineLazyInternal:()=>$,derived:()=>Jl,esc:()=>zr,escapeRegex:()=>te,explicitlyAborted:()=>Er,extend:()=>Zl,finalizeIssue:()=>G,floatSafeRemainder:()=>vr,
getElementAtPath:()=>kl,getEnumValues:()=>we,getLengthableOrigin:()=>He,getParsedType:()=>Pl,getSizableOrigin:()=>ao,hexToUint8Array:()=>Ml,hide:()=>zt,installLazyProp:()=>Hl,
isObject:()=>ze,isPlainObject:()=>ce,issue:()=>ke,joinValues:()=>gt,jsonStringifyReplacer:()=>$e,members:()=>Pr,merge:()=>Rl,mergeDefs:()=>ee,normalizeParams:()=>_,
nullish:()=>br,numKeys:()=>Il,objectClone:()=>zl,omit:()=>Tl,optionalKeys:()=>Sr,own:()=>ie,parsedType:()=>Ir,partial:()=>Cl,pick:()=>Al,prefixIssues:()=>re,primitiveTypes:()=>io,
promiseAllObject:()=>Sl,propertyKeyTypes:()=>kr,randomString:()=>El,rawShape:()=>Je,required:()=>jl,safeExtend:()=>Nl,shallowClone:()=>so,sizeCaps:()=>vt,slugify:()=>wr,
stringifyPrimitive:()=>yt,toZod:()=>yl,uint8ArrayToBase64:()=>lo,uint8ArrayToBase64url:()=>Fl,uint8ArrayToHex:()=>Bl,unwrapMessage:()=>ve});function gl(e){return e}function _l(e){return e}function yl(){return e=>e}function xl(e){}function bl(e){throw new Error("Unexpected value in exhaustive check")}
function vl(e){}function we(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}
function gt(e,t="|"){return e.map(r=>yt(r)).join(t)}function $e(e,t){return typeof t=="bigint"?t.toString():t}var yr=class{constructor(t){this._getter=t,this._value=
void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Me(e){return new yr(e)}function br(e){return e==
null}function Be(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function vr(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var to=Symbol("evaluating");function ro(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==to)return n===
void 0&&(n=to,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function zl(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(
e))}function B(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Je(e){let t=Object.getOwnPropertyDescriptor(e,"sha\
pe");return t?.get?t.get.raw:t?.value}function Q(e){return Je(e._zod.def)??e._zod.def.shape}function no(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return B(
this,t,n),n},enumerable:!0,configurable:!0})}function oo(e,t,r){t in e?B(e,t,r):e[t]=r}function pe(e,t,r,n){let o=Q(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(
o,s);i.enumerable&&(i.get?no(e,s,()=>{let c=t._zod.def.shape[s];return n?n(c,s):c}):oo(e,s,n?n(i.value,s):i.value))}}function wl(e,t){for(let r of Reflect.ownKeys(
t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?no(e,r,()=>t[r]):oo(e,r,n.value))}}function ee(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(
r);Object.assign(t,n)}return Object.defineProperties({},t)}function $l(e){return ee(e._zod.def)}function kl(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function Sl(e){
let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function El(e=10){let t="abcdef\
ghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function zr(e){return JSON.stringify(e)}function wr(e){return e.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var _t="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function ze(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var $r=Me(()=>{if(D.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudfl\
are"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function ce(e){if(ze(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="func\
tion")return!0;let r=t.prototype;return!(ze(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function so(e){return ce(e)?{...e}:Array.isArray(
e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Il(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
var Pl=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolea\
n":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?
"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?
"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},kr=new Set(
["string","number","symbol"]),io=new Set(["string","number","bigint","boolean","symbol","undefined"]);function te(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function K(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.
message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ol(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){
return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){
return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=
e()),Reflect.defineProperty(t,n,o)}})}function yt(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Sr(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ke={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},xt={int64:[BigInt("-9223372\
036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Al(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let s={};return pe(s,e,bt(e,t)),K(e,ee(r,{shape:s,checks:[]}))}function bt(e,t){let r=Q(e),n=[];
for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}
function Tl(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(bt(
e,t)),i={};return pe(i,e,Reflect.ownKeys(Q(e)).filter(c=>!s.has(c))),K(e,ee(r,{shape:i,checks:[]}))}function Zl(e,t){if(!ce(t))throw new Error("Invalid input to\
 extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Q(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==
void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return K(e,ee(e._zod.def,{shape:co(e,t)}))}
function co(e,t){let r={};return pe(r,e,Reflect.ownKeys(Q(e))),wl(r,t),r}function Nl(e,t){if(!ce(t))throw new Error("Invalid input to safeExtend: expected a pla\
in object");return K(e,ee(e._zod.def,{shape:co(e,t)}))}function Rl(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To \
merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .saf\
eExtend() instead.");let r={};pe(r,e,Reflect.ownKeys(Q(e))),pe(r,t,Reflect.ownKeys(Q(t)));let n=ee(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},
checks:t._zod.def.checks??[]});return K(e,n)}function Cl(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on \
object schemas containing refinements`);let c=r?new Set(bt(t,r)):void 0,a={};return pe(a,t,Reflect.ownKeys(Q(t)),e&&((u,l)=>c&&!c.has(l)?u:new e({type:"optional",
innerType:u}))),K(t,ee(t._zod.def,{shape:a,checks:[]}))}function jl(e,t,r){let n=r?new Set(bt(t,r)):void 0,o={};return pe(o,t,Reflect.ownKeys(Q(t)),(s,i)=>n&&!n.
has(i)?s:new e({type:"nonoptional",innerType:s})),K(t,ee(t._zod.def,{shape:o}))}function V(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue!==!0)return!0;return!1}function Er(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;
return!1}function re(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function ve(e){return typeof e=="string"?e:e?.message}function vt(e){
let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}
function Ve(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function G(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has(
"$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:ve(e.inst?._zod.def?.
error?.(e))??ve(s?.(e))??ve(t?.error?.(e))??ve(r.customError?.(e))??ve(r.localeError?.(e))??"Invalid input",c={};for(let a of Object.keys(e))a==="inst"||a==="sc\
hema"||a==="continue"||a==="input"||a==="__proto__"||(c[a]=e[a]);return c.path??(c.path=[]),c.message=i,t?.reportInput&&(c.input=e.input),c}function ao(e){return e instanceof
Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Dl=/[\uD800-\uDBFF]/;function Ge(e){let t=e.length;if(!Dl.test(e))return t;let r=t;for(let n=0;n<
t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function He(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function Ir(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(
e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function ke(...e){
let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Ll(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function uo(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function lo(e){let t="";
for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function Ul(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);
return uo(t+r)}function Fl(e){return lo(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Ml(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Bl(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var xr=class{constructor(...t){}};function Pr(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Kl(e,r,n.value)}}function ie(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:n,value:r}),r}function zt(e,t,r){return ie(e,t,r,!1)}function Jl(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,
get(){return ie(this,r,n(this))},set(o){ie(this,r,o)}})}return t}function Kl(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:ie(this,
t,r.bind(this))},set(n){ie(this,t,n)}})}function Vl(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var _r,se=!1,Gl={configurable:!0,get(){se=!0}};function $(e,t,r){
let n=Object.getPrototypeOf(e._zod);if(t in n&&_r!==e._zod){_r=void 0;return}_r=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,
t,Gl);let o=se;se=!1;try{let s=r(this);return se?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),se=se||o,s}catch(s){throw delete this[t],
se=se||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Hl(e,t,r,n){let o=Vl(e,t);o&&Object.defineProperty(o,t,{configurable:!0,
get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},
set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var po="~constantCatch";function fo(e){let t=()=>e;return t[po]=!0,t}var mo;var Or={value:void 0,enumerable:!1},ho="captureStackTrace"in Error?Error:null;function Wl(e){let t=ho;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return ho=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function f(e,t,r,n){let o={};function s(d){this.def=d,this.
constr=p,this.traits=new Set}s.prototype=o;let i=r,c=i&&new WeakSet;function a(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Or.value=new s(m);try{Object.
defineProperty(d,"_zod",Or)}finally{Or.value=void 0}}if(d._zod.traits.add(e),t(d,m),c){let g=Object.getPrototypeOf(d),x=d._zod.constr.prototype,z=g;for(;z&&z!==
x;)z=Object.getPrototypeOf(z);let C=z??g;c.has(C)||(c.add(C),Pr(C,i))}let h=p.prototype;for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=
h[g].bind(d)))}let u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function p(d){let m=n?.Parent?Wl(l):this;a(m,d);let h=m._zod.
deferred;if(h){for(let x of h)x();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(m),m}return Object.defineProperty(p,"ini\
t",{value:a}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",
{value:e}),p}var H=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Se=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(mo=globalThis).__zod_globalConfig??(mo.__zod_globalConfig={});var D=globalThis.
__zod_globalConfig;function L(e){return e&&Object.assign(D,e),D}function Xl(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,$e,2)),e.message}function Yl(e){this._zod.message=e}var ql={get:Xl,set:Yl,enumerable:!0,
configurable:!0},Tr={value:void 0,enumerable:!1},go=new WeakSet([Object.prototype,Error.prototype]),_o=(e,t)=>{e.name="$ZodError",Tr.value=t,Object.defineProperty(
e,"issues",Tr),Tr.value=void 0,Object.defineProperty(e,"message",ql);let r=Object.getPrototypeOf(e);go.has(r)||(go.add(r),Object.defineProperty(r,"toString",{configurable:!0,
enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,
"toString",{value:n,configurable:!0,writable:!0})}}))},yo=f("$ZodError",_o),th=f("$ZodError",_o,void 0,{Parent:Error});function Ql(e,t,r){return Object.prototype.
hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function xo(e,t=r=>r.
message){let r={},n=[];for(let o of e.issues)o.path.length>0?Ql(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function bo(e,t=r=>r.
message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(c=>n({issues:c},[...s,...i.path]));else if(i.
code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let c=[...s,...i.path];
if(c.length===0)r._errors.push(t(i));else{let a=r,u=0;for(;u<c.length;){let l=c[u],p=u===c.length-1;if(l==="_errors"){p&&a._errors.push(t(i)),u++;continue}Object.
prototype.hasOwnProperty.call(a,l)||Object.defineProperty(a,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=a[l];p&&d._errors.push(t(i)),
a=d,u++}}}};return n(e),r}function wt(e,t){return{callee:t?.callee??e,Err:t?.Err}}var $t=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},i);if(c instanceof
Promise)throw new H;if(c.issues.length){let a=new(s?.Err??e)(c.issues.map(u=>G(u,i,L())));throw _t(a,s?.callee??t),a}return c.value};return t};var kt=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},i);if(c instanceof Promise&&(c=await c),c.issues.length){let a=new(s?.
Err??e)(c.issues.map(u=>G(u,i,L())));throw _t(a,s?.callee??t),a}return c.value};return t};var St=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new H;return s.issues.length?vo(e,s.issues,
o):{success:!0,data:s.value}};function vo(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>G(o,r,L()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Et=e=>async(t,r,n)=>{
let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?vo(e,s.issues,o):{success:!0,data:s.
value}};var ep=Symbol.for("zod.compile.invalid"),tp=Symbol.for("zod.compile.fallback"),Zr=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==ep)return!0;if(n.
definite===!0&&r===void 0)return!1}return rp(e,t,r)});function rp(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,
s;if(o?(n[tp]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new H;return s.issues.length===0}var Nr=async(e,t,r)=>{
let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},
zo=e=>{let t=$t(e),r=(n,o,s,i)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,c,wt(r,i))};return r};var wo=e=>{let t=$t(e),r=(n,o,s,i)=>t(n,o,s,wt(r,i));return r};var $o=e=>{let t=kt(e),r=async(n,o,s,i)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,c,wt(r,i))};return r};var ko=e=>{let t=kt(e),r=async(n,o,s,i)=>await t(n,o,s,wt(r,i));return r};var So=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return St(e)(t,r,o)};var Eo=e=>(t,r,n)=>St(e)(t,r,n);var Io=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Et(e)(t,r,o)};var Po=e=>async(t,r,n)=>Et(e)(t,r,n);var Oo=/^[cC][0-9a-z]{6,}$/,Ao=/^[0-9a-z]+$/,To=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Zo=/^[0-9a-vA-V]{20}$/,No=/^[A-Za-z0-9]{27}$/,Ro=/^[a-zA-Z0-9_-]{21}$/;
function Co(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var jo=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Do=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Cr=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-\
[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Lo=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var np="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Uo(){return new RegExp(
np,"u")}var Fo=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Mo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Bo=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Jo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Ko=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Vo=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var Go=/^https?$/,Ho=/^\+[1-9]\d{6,14}$/;var Wo="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function op(e){return new RegExp(`^${e}$`)}var Xo=op(Wo);function Rr(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Yo(e){return new RegExp(`^${Rr(e)}$`)}function qo(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let r=`${Rr({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Rr({precision:e.precision})}`:r;return new RegExp(`^${Wo}T(?:${n})$`)}
var Qo=/^[\s\S]{0,}$/;var es=/^-?\d+n?$/,jr=/^-?\d+$/,We=/^-?\d+(?:\.\d+)?$/,ts=/^(?:true|false)$/i;var rs=/^[^A-Z]*$/,ns=/^[^a-z]*$/;var Z=f("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Dr=e=>{let t=e.value;return!br(t)&&t.length!==void 0},It={number:"number",bigint:"bigint",object:"date"},Lr=f("$ZodCheckLessThan",(e,t)=>{Z.init(e,t);let r=It[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:It[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ur=f("$ZodCheckGreaterThan",(e,t)=>{Z.init(e,t);let r=It[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:It[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),os=f("$ZodCheckMultipleOf",(e,t)=>{Z.init(e,t),e._zod.check=r=>{
if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.
value===BigInt(0):vr(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),
ss=f("$ZodCheckNumberFormat",(e,t)=>{Z.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=Ke[t.format];e._zod.check=
i=>{let c=i.value;if(r){if(!Number.isInteger(c)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(
c)){c>0?i.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,
inclusive:!0,continue:!t.abort});return}}c<o&&i.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>s&&i.issues.
push({origin:"number",input:c,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}});var is=f("$ZodCheckMaxLength",(e,t)=>{var r;Z.init(e,t),(r=e._zod.def).when??(r.when=Dr),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?
Ge(o):s)<=t.maximum)return;let c=He(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),cs=f("$ZodChe\
ckMinLength",(e,t)=>{var r;Z.init(e,t),(r=e._zod.def).when??(r.when=Dr),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*
2?Ge(o):s)>=t.minimum)return;let c=He(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),as=f("$Zo\
dCheckLengthEquals",(e,t)=>{var r;Z.init(e,t),(r=e._zod.def).when??(r.when=Dr),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?Ge(o):s;if(i===t.length)return;let c=He(o),a=i>t.length;n.issues.push({origin:c,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),Ye=f("$ZodCheckStringFormat",(e,t)=>{var r,n;Z.init(e,t),t.pattern?(r=e._zod).check??(r.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),us=f("$ZodCheckRegex",(e,t)=>{Ye.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
ls=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=rs),Ye.init(e,t)}),ps=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=ns),Ye.init(e,t)}),fs=f("$Zod\
CheckIncludes",(e,t)=>{Z.init(e,t);let r=te(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
ds=f("$ZodCheckStartsWith",(e,t)=>{Z.init(e,t);let r=new RegExp(`^${te(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),ms=f("$ZodCheckEndsWith",(e,t)=>{
Z.init(e,t);let r=new RegExp(`.*${te(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"in\
valid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var hs=f("$ZodCheckOverwrite",(e,t)=>{Z.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Pt=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(
i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var _s={major:4,minor:6,patch:7};var k=f("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=_s;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let s=(c,a,u)=>{if(c.memo)return c;let l=V(c),p;for(let d of a){if(d._zod.def.when){if(Er(c)||!d._zod.def.when(c))continue}else if(l)
continue;let m=c.issues.length,h=d._zod.check(c);if(h instanceof Promise&&u?.async===!1)throw new H;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await h,c.issues.length!==m&&(Ve(c.issues,m,e),l||(l=V(c,m)))});else{if(c.issues.length===m)continue;Ve(c.issues,m,e),l||(l=V(c,m))}}return p?p.then(()=>c):c},i=(c,a,u)=>{
if(V(c))return c.aborted=!0,c;let l=s(a,o,u);if(l instanceof Promise){if(u.async===!1)throw new H;return l.then(p=>e._zod.parse(p,u))}return e._zod.parse(l,u)};
e._zod.run=(c,a)=>{if(a.skipChecks)return e._zod.parse(c,a);if(a.direction==="backward"){let l=e._zod.parse({value:c.value,issues:[]},{...a,skipChecks:!0});return l instanceof
Promise?l.then(p=>i(p,c,a)):i(l,c,a)}let u=e._zod.parse(c,a);if(u instanceof Promise){if(a.async===!1)throw new H;return u.then(l=>s(l,o,a))}return s(u,o,a)}}},
{get"~standard"(){return zt(this,"~standard",Mr(this))},set"~standard"(e){ie(this,"~standard",e)}}),Is=(e,t)=>e.issues.length?{issues:e.issues.map(r=>G(r,t,L()))}:
{value:e.value};async function sp(e,t){let r={async:!0};return Is(await e._zod.run({value:t,issues:[]},r),r)}function Mr(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Is(n,r)}catch{}return sp(e,t)},vendor:"zod",version:1}}var Zt=f("$ZodString",(e,t)=>{
k.init(e,t),e._zod.pattern=t.pattern??Qo,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),I=f("$ZodStringFormat",(e,t)=>{Ye.init(e,t),Zt.init(e,t)}),Ps=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=
Do),I.init(e,t)}),Os=f("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID v\
ersion: "${t.version}"`);t.pattern??(t.pattern=Cr(n))}else t.pattern??(t.pattern=Cr());I.init(e,t)}),As=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Lo),I.init(e,
t)}),Ts=1,At=2;function Zs(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function ip(e,t){return!("\
normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Zs(e)||At:cp(e,t)}function cp(e,t){if(!t.normalize&&t.protocol?.source===Go.source&&!/^https?:\/\//i.test(
e))return Ts;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??At}return new URL(e)}catch{return At}}var ap=/[\t\n\r]/g;function ys(e){
return e.replace(ap,"")}function up(e,t){return t.lastIndex=0,t.test(e.hostname)}function lp(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}var Ns=f("$ZodURL",(e,t)=>{I.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=ip(n,t);if(o===Ts){r.issues.push({code:"invalid_forma\
t",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===At){r.issues.push({code:"invalid_format",format:"url",input:r.value,
inst:e,continue:!t.abort});return}if(o===!0){r.value=ys(n);return}t.hostname&&!up(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid\
 hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!lp(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:ys(n);return}catch{r.issues.push({code:"invalid_\
format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Rs=f("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Uo()),I.init(e,t)}),Cs=f("$ZodNanoID",(e,t)=>{if(t.
length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Ro:Co(t.
length)),I.init(e,t)}),js=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Oo),I.init(e,t)}),Ds=f("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Ao),I.init(e,t)}),Ls=f("$Z\
odULID",(e,t)=>{t.pattern??(t.pattern=To),I.init(e,t)}),Us=f("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Zo),I.init(e,t)}),Fs=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=
No),I.init(e,t)}),Ms=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=qo(t)),I.init(e,t)}),Bs=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Xo),I.init(e,t)}),Js=f(
"$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Yo(t)),I.init(e,t)}),Ks=f("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=jo),I.init(e,t)}),Vs=f("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=Fo),I.init(e,t)}),pp=/^[0-9a-fA-F:.]+$/;function Gs(e){return pp.test(e)?Zs(`http://[${e}]`):!1}var Hs=f("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=Mo),I.init(e,t),e._zod.check=r=>{Gs(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Ws=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Bo),I.init(e,t)});function fp(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:Gs(r)}var Xs=f("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Jo),I.init(e,t),e._zod.check=r=>{fp(r.value)||r.issues.push({code:"\
invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Ys(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}var Br=/^[0-9a-zA-Z+/]*={0,2}$/,qs=f("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Br),I.init(e,t),e._zod.check=r=>{Ys(r.value)||r.issues.push(
{code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Nt=/^[A-Za-z0-9_-]*$/;function dp(e){if(!Nt.test(e))return!1;let t=e.replace(
/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Ys(r)}var Qs=f("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Nt),I.init(e,t),e._zod.check=
r=>{dp(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),ei=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=
Ho),I.init(e,t)});function mp(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var ti=f("$ZodJWT",(e,t)=>{I.init(e,t),e._zod.check=r=>{mp(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"\
jwt",input:r.value,inst:e,continue:!t.abort})}});var Jr=f("$ZodNumber",(e,t)=>{k.init(e,t),e._zod.pattern=We,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),r}}),ri=f("$ZodNumberFormat",(e,t)=>{ss.init(e,t),Jr.init(e,t)}),ni=f("$ZodBoolean",
(e,t)=>{k.init(e,t),e._zod.pattern=ts,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}}),oi=f("$ZodBigInt",(e,t)=>{k.init(e,t),e._zod.pattern=es,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=BigInt(r.
value)}catch{}return typeof r.value=="bigint"||r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e}),r}});var si=f("$ZodUnknown",(e,t)=>{k.init(e,t),e._zod.parse=r=>r}),ii=f("$ZodNever",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});var ci=f("$ZodDate",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=new Date(r.value)}catch{}let o=r.value,s=o instanceof Date;return s&&!Number.
isNaN(o.getTime())||r.issues.push({expected:"date",code:"invalid_type",input:o,...s?{received:"Invalid Date"}:{},inst:e}),r}});function hp(e,t){let r=vt(e._zod.
def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let c=t(s.value);if(c>n&&!i?.skipChecks&&i?.direction!=="b\
ackward"){for(let[a,u]of vt(e._zod.def.checks))if(c>a&&u._zod.def.when(s)){let l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,Ve(s.issues,l,e),
s}}return o(s,i)}}var gp=e=>Array.isArray(e)?e.length:-1;function xs(e,t,r){e.issues.length&&t.issues.push(...re(r,e.issues)),t.value[r]=e.value}var ai=f("$ZodArray",(e,t)=>{k.init(e,t);let r=D.memoizer;r?.attach(e),e.
_zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(
s.length),o):Array(s.length);let i=[],c=o?.abortEarly;for(let a=0;a<s.length;a++){let u=s[a],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)
i.push(l.then(p=>xs(p,n,a)));else if(xs(l,n,a),c&&l.issues.length!==0&&V(l))break}return i.length?Promise.all(i).then(()=>n):n},hp(e,gp)});function Tt(e,t,r,n,o,s){
let i=r in n,c=s==="optional";if(!(!i&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!i)return;t.issues.push(...re(r,e.issues))}if(!i&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}var _p=[];function ui(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:_p,o=n.length?[...t,...n]:t;for(let i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Sr(e.shape);return{...e,allKeys:o,
symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function li(e,t,r,n,o,s,i){let c=[],a=o.keySet,u=o.catchall._zod,l=u.def.type,p=u.optin,
d=u.optout,m=0;for(let h in t){if(i&&r.issues.length!==m){if(V(r,m))break;m=r.issues.length}if(a.has(h))continue;if(h==="__proto__"){l==="never"&&c.push(h);continue}
if(l==="never"){c.push(h);continue}let g=u.run({value:t[h],issues:[]},n);g instanceof Promise?e.push(g.then(x=>Tt(x,r,h,t,p,d))):Tt(g,r,h,t,p,d)}return c.length&&
r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var yp=f("$ZodObject",(e,t)=>{k.init(e,t);let r=Object.
getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.
raw=n,Object.defineProperty(t,"shape",{get:u})}let o=Me(()=>ui(t));$(e,"propValues",u=>{let l=u.def.shape,p={};for(let d in l){let m=l[d]._zod;if(m.values){Object.
prototype.hasOwnProperty.call(p,d)||B(p,d,new Set);for(let h of m.values)p[d].add(h);m.optin!==void 0&&p[d].add(void 0)}}return p});let s=ze,i=t.catchall,c,a=D.
memoizer;a?.attach(e),e._zod.parse=(u,l)=>{c??(c=o.value);let p=u.value;if(!s(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;
u.value=a?a.alloc(e,u,{},l):{};let d=[],m=c.shape,h=l?.abortEarly,g=u.issues.length;for(let x of c.allKeys){if(h&&u.issues.length!==g){if(V(u,g))break;g=u.issues.
length}if(x==="__proto__")continue;let z=m[x],C=z._zod.optin,De=z._zod.optout,Le=z._zod.run({value:p[x],issues:[]},l);Le instanceof Promise?d.push(Le.then(T=>Tt(
T,u,x,p,C,De))):Tt(Le,u,x,p,C,De)}return i?li(d,p,u,l,o.value,e,h===!0):d.length?Promise.all(d).then(()=>u):u}}),pi=f("$ZodObjectJIT",(e,t)=>{yp.init(e,t);let r=e.
_zod.parse,n=Me(()=>ui(t)),o=D.memoizer,s=m=>{let h=n.value,g=h.symbolKeys,x=new Pt(["payload","ctx"],{shape:m,inst:e,memo:o,syms:g}),z=T=>`shape[${T}]._zod.run\
({ value: input[${T}], issues: [] }, ctx)`,C=(T,S)=>`
          let ${T}_ab = false;
          for (let i = 0; i < ${T}.issues.length; i++) {
            const iss = ${T}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${T}_ab = true;
          }
          if (${T}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;x.write("const input = payload.value;");let De=Object.create(null),Le=0;for(let T of h.allKeys)De[T]=`key_${Le++}`;x.write(o?"const newResult = mem\
o.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let T of h.allKeys){if(T==="__proto__")continue;let S=De[T],X=typeof T=="symbol"?`syms[${g.indexOf(
T)}]`:zr(T),lr=`${X} in input`,Cn=m[T],pr=Cn?._zod?.optin,jn=pr!==void 0,Yu=Cn?._zod?.optout==="optional";if(x.write(`const ${S} = ${z(X)};`),jn&&Yu){let qu=pr===
"optional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;x.write(`
        const ${S}_present = ${lr};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${C(S,X)}
          }

          if (${qu}) {
            newResult[${X}] = ${S}.value;
          }
        }

      `)}else jn?(x.write(`
        if (${S}.issues.length) {${C(S,X)}
        }
      `),pr==="defaulted"?x.write(`newResult[${X}] = ${S}.value;`):x.write(`
        if (${S}.value !== undefined || ${lr}) {
          newResult[${X}] = ${S}.value;
        }
      `)):x.write(`
        const ${S}_present = ${lr};
        if (${S}.issues.length) {${C(S,X)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${X}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${X}] = ${S}.value;
        }

      `)}return x.write("payload.value = newResult;"),x.write("return payload;"),x.compile()},i,c=ze,a=!D.jitless,l=a&&$r.value,p=t.catchall,d;e._zod.parse=(m,h)=>{
d??(d=n.value);let g=m.value;return c(g)?a&&l&&h?.async===!1&&h.jitless!==!0?(i||(i=s(t.shape)),m=i(m,h),p?li([],g,m,h,d,e,h?.abortEarly===!0):m):r(m,h):(m.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),m)}});function bs(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(
s=>!V(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>G(i,n,L())))}),
t)}var fi=f("$ZodUnion",(e,t)=>{k.init(e,t),$(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0),$(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))
return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),$(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s.
_zod.pattern);return new RegExp(`^(${o.map(s=>Be(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(
n,o);let s=!1,i=[];for(let c of t.options){let a=c._zod.run({value:n.value,issues:[]},o);if(a instanceof Promise)i.push(a),s=!0;else{if(a.issues.length===0)return a;
i.push(a)}}return s?Promise.all(i).then(c=>bs(c,n,e,o)):bs(i,n,e,o)}});var di=f("$ZodIntersection",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},
n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([a,u])=>vs(r,a,u)):vs(r,s,i)}});function Fr(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ce(e)&&ce(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Fr(e[s],t[s]);if(!i.valid)return{
valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Fr(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function vs(e,t,r){let n=new Map,o,s=new Map,i=(u,l)=>{let p;if(u.code==="unrecognized_keys"&&!u.
path?.length)o??(o=u),p=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let d=String(u.path[0]);s.has(d)||s.set(d,u),p=[d]}else return!1;
for(let d of p)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let u of t.issues)i(u,"l")||e.issues.push(u);for(let u of r.issues)i(u,"r")||e.issues.push(u);
let c=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(c.length){let u=o?c.filter(l=>o.keys.includes(l)):[];u.length&&e.issues.push({...o,keys:u});for(let l of c)
!u.includes(l)&&s.has(l)&&e.issues.push(s.get(l))}let a=Fr(t.value,r.value);if(!a.valid){if(V(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.
stringify(a.mergeErrorPath)}`)}return e.value=a.data,e}var mi=f("$ZodRecord",(e,t)=>{k.init(e,t);let r=D.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!ce(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let a=new Set;for(let l of c)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(a.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.keyType._zod.run({value:l,issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(h=>G(h,o,L())),input:l,path:[l],inst:e});continue}let d=p.value;if(d==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},
o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...re(l,h.issues)),n.value[d]=h.value})):(m.issues.length&&n.issues.push(...re(l,m.issues)),
n.value[d]=m.value)}let u;for(let l in s)if(!a.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.
push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let a;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(s,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&We.test(u)&&l.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?n.value[u]=s[u]:
c?(a=a??[],a.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>G(h,o,L())),input:u,path:[u],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...re(u,h.issues)),
n.value[d]=h.value})):(m.issues.length&&n.issues.push(...re(u,m.issues)),n.value[d]=m.value)}a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,
keys:a,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var hi=f("$ZodEnum",(e,t)=>{k.init(e,t);let r=we(t.entries),n=new Set(r);e._zod.values=n,$(e,"pattern",o=>{let s=we(o.def.entries).filter(i=>kr.has(typeof i));return new RegExp(
s.length?`^(${s.map(i=>te(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",
values:r,input:i,inst:e}),o}}),gi=f("$ZodLiteral",(e,t)=>{k.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",n=>{let o=n.def.values;return new RegExp(
o.length?`^(${o.map(s=>typeof s=="string"?te(s):s?te(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||
n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var _i=f("$ZodTransform",(e,t)=>{k.init(e,t),e._zod.optin="optional",D.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Se(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new H;return r.
value=o,r}});function zs(e,t){return e.value=t.issues.length?void 0:t.value,e}var Kr=f("$ZodOptional",(e,t)=>{k.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),$(e,"pa\
ttern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Be(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>zs(r,s)):zs(r,o)}return t.innerType._zod.
run(r,n)}}),yi=f("$ZodExactOptional",(e,t)=>{Kr.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=
(r,n)=>t.innerType._zod.run(r,n)}),xi=f("$ZodNullable",(e,t)=>{k.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),
$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Be(n.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set(
[...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),bi=f("$ZodDefault",(e,t)=>{k.init(e,t),e._zod.optin=
"defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>ws(s,t)):ws(o,t)}});function ws(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var vi=f("$ZodPrefault",(e,t)=>{k.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction===
"backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),zi=f("$ZodNonOptional",(e,t)=>{k.init(e,t),$(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>$s(
s,e)):$s(o,e)}});function $s(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function ks(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>G(o,n,L()))},input:e.value}),e):(e.value=t.value,
t.memo&&(e.memo=!0),e)}var wi=f("$ZodCatch",(e,t)=>{k.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.
def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>ks(r,s,t,n)):ks(r,o,t,n)}});var $i=f("$ZodPipe",(e,t)=>{k.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>Ot(i,t.
in,n)):Ot(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>Ot(s,t.out,n)):Ot(o,t.out,n)}});function Ot(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var ki=f("$ZodReadonly",(e,t)=>{k.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.
innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(Ss):Ss(o)}});function Ss(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Si=f("$ZodCustom",(e,t)=>{Z.init(e,t),k.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>Es(
s,r,n,e));Es(o,r,n,e)}});function Es(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(o.params=n._zod.def.params),t.issues.push(ke(o))}}var Gr=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Hr="~memo",Ei=[];function Ii(e){
return e!==null&&typeof e=="object"}function Vr(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Pi=new WeakMap,qe=0,jt=1,Qe=2;function Dt(e,t,r){
let n=Pi.get(e);if(n!==void 0)return n?Qe:qe;if(t.has(e))return Qe;t.add(e);let o=qe,s=l=>{if(o!==Qe&&l?._zod){let p=Dt(l,t,r);p>o&&(o=p)}},i=(l,p)=>{let d=qe;for(let m of Reflect.
ownKeys(l)){let h=Object.getOwnPropertyDescriptor(l,m);if(p&&!h.enumerable)continue;let g=h.get?jt:h.value?._zod?Dt(h.value,t,r):qe;g>d&&(d=g)}return d},c=l=>{l>
o&&(o=l)},a=e._zod.def,u=a.type;switch(u){case"object":{let l=Je(a);c(l?i(l,!0):jt),s(a.catchall);break}case"array":s(a.element);break;case"tuple":for(let l of a.
items)s(l);s(a.rest);break;case"record":case"map":s(a.keyType),s(a.valueType);break;case"set":s(a.valueType);break;case"union":for(let l of a.options)s(l);break;case"\
intersection":s(a.left),s(a.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":s(a.innerType);break;case"pipe":s(a.in),s(a.out);break;case"function":s(a.input),s(a.output);break;case"lazy":{let l=a._cachedInner??(r?e._zod.innerType:
void 0);c(l?Dt(l,t,!1):jt);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in a){let p=Object.
getOwnPropertyDescriptor(a,l);if(!p||p.get)continue;let d=p.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}return t.
delete(e),xp(e,o)}function xp(e,t){return t!==jt&&Pi.set(e,t===Qe),t}function bp(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Rt,Ct=[],vp={alloc(e,t,r){let n=Rt;if(!n)return r;Rt=void 0;let o={value:r,
issues:null};return n.set(t.value,o),Ct.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.
direction!=="backward"&&zp(s,o.value))throw new Gr;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??
(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,c=(a,u)=>{if(r===void 0){let z=Dt(e,new Set,!1);if(z===qe)return e._zod.parse=i,e._zod.run===c&&(e.
_zod.run=i),i(a,u);z===Qe||n?r=!0:n=!0}let l=a.value;if(!Ii(l))return i(a,u);let p=u[Hr];p||(p={buckets:new WeakMap,backEdges:void 0},u[Hr]=p);let d;o===u?d=s:(d=
bp(p,e),o=u,s=d);let m=d.get(l);if(m)return a.value=m.value,m.issues?m.issues.length&&a.issues.push(...Vr(m.issues)):(a.memo=!0,p.backEdges??(p.backEdges=new WeakSet),
p.backEdges.add(m.value)),a;Rt=d;let h=Ct.length,g=i(a,u);Rt=void 0;let x=Ct.length>h?Ct.pop():void 0;return g instanceof Promise?g.then(z=>(x&&(x.issues=z.issues.
length?Vr(z.issues):Ei),z)):(x&&(x.issues=g.issues.length?Vr(g.issues):Ei),g)};e._zod.parse=c,e._zod.run===i&&(e._zod.run=c)})}};function Oi(){return vp}function zp(e,t){
let r=e[Hr]?.backEdges;return r!==void 0&&Ii(t)&&r.has(t)}var wp=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.
code){case"invalid_type":{let i=o(s.expected),c=Ir(s.input),a=o(c,s.input);return`Invalid input: expected ${i}, received ${a}`}case"invalid_value":return s.values.
length===1?`Invalid input: expected ${yt(s.values[0])}`:`Invalid option: expected one of ${gt(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?
"<=":"<",c=t(s.origin);return c?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${s.origin??
"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",c=t(s.origin);return c?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${c.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format===
"starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invali\
d string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${gt(s.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value.\
 Expected ${s.options.map(c=>`'${c}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${s.origin}`;default:return"Invalid input"}}};function Ai(){return{localeError:wp()}}var Ti;var Wr=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.
set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.
delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function $p(){return new Wr}(Ti=globalThis).__zod_globalRegistry??(Ti.__zod_globalRegistry=
$p());var fe=globalThis.__zod_globalRegistry;function Lt(e){return e.checks&&(e.checks=[...e.checks]),e}function Zi(e,t){return new e(Lt({type:"string",..._(t)}))}function Ni(e,t){return new e(Lt({type:"st\
ring",coerce:!0,..._(t)}))}function Xr(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Ri(e,t){return new e({type:"\
string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Ci(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}
function ji(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function Di(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Li(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v\
7",..._(t)})}function Ui(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function Fi(e,t){return new e({type:"string",format:"\
emoji",check:"string_format",abort:!1,..._(t)})}function Mi(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function Bi(e,t){
return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function Ji(e,t){return new e({type:"string",format:"cuid2",check:"string_for\
mat",abort:!1,..._(t)})}function Ki(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function Vi(e,t){return new e({type:"\
string",format:"xid",check:"string_format",abort:!1,..._(t)})}function Gi(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}
function Hi(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function Wi(e,t){return new e({type:"string",format:"ipv6",check:"\
string_format",abort:!1,..._(t)})}function Xi(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Yi(e,t){return new e({type:"string",format:"cidrv\
6",check:"string_format",abort:!1,..._(t)})}function qi(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function Qi(e,t){
return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function ec(e,t){return new e({type:"string",format:"e164",check:"string\
_format",abort:!1,..._(t)})}function tc(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function rc(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function nc(e,t){return new e({
type:"string",format:"date",check:"string_format",..._(t)})}function oc(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(
t)})}function sc(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function ic(e,t){return new e(Lt({type:"number",checks:[],..._(
t)}))}function cc(e,t){return new e(Lt({type:"number",coerce:!0,checks:[],..._(t)}))}function ac(e,t){return new e({type:"number",check:"number_format",abort:!1,
format:"safeint",..._(t)})}function uc(e,t){return new e({type:"boolean",..._(t)})}function lc(e,t){return new e({type:"boolean",coerce:!0,..._(t)})}function pc(e,t){return new e({type:"bigint",coerce:!0,..._(t)})}function fc(e){return new e({type:"unknown"})}function dc(e,t){return new e({type:"never",..._(t)})}function mc(e,t){return new e({type:"date",coerce:!0,..._(t)})}function Ee(e,t){return new Lr({check:"less_than",..._(t),value:e,inclusive:!1})}function ne(e,t){return new Lr({check:"less_than",..._(t),value:e,inclusive:!0})}function Ie(e,t){return new Ur({check:"greater_than",..._(t),value:e,inclusive:!1})}function oe(e,t){return new Ur({check:"greater_than",..._(t),value:e,inclusive:!0})}function et(e,t){return new os({check:"multiple_of",..._(t),value:e})}function Ut(e,t){return new is({check:"max_length",..._(t),maximum:e})}function Pe(e,t){return new cs({check:"min_length",..._(t),minimum:e})}function Ft(e,t){return new as(
{check:"length_equals",..._(t),length:e})}function Yr(e,t){return new us({check:"string_format",format:"regex",..._(t),pattern:e})}function qr(e){return new ls(
{check:"string_format",format:"lowercase",..._(e)})}function Qr(e){return new ps({check:"string_format",format:"uppercase",..._(e)})}function en(e,t){return new fs(
{check:"string_format",format:"includes",..._(t),includes:e})}function tn(e,t){return new ds({check:"string_format",format:"starts_with",..._(t),prefix:e})}function rn(e,t){
return new ms({check:"string_format",format:"ends_with",..._(t),suffix:e})}function ae(e){return new hs({check:"overwrite",tx:e})}function nn(e){return ae(t=>t.normalize(e))}function on(){return ae(e=>e.trim())}function sn(){return ae(
e=>e.toLowerCase())}function cn(){return ae(e=>e.toUpperCase())}function an(){return ae(e=>wr(e))}function hc(e,t,r){return new e({type:"array",element:t,..._(r)})}function gc(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function _c(e,t){let r=kp(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(ke(
o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=
!r._zod.def.abort),n.issues.push(ke(s))}},e(n.value,n)),t);return r}function kp(e,t){let r=new Z({check:"custom",..._(t)});return r._zod.check=e,r}function tt(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&B(e,n,r[n]);return e}function ln(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??fe,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function W(e,t,r,n,o){let s=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.
assign(r,s),!0}function A(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),
s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let c=e._zod.toJSONSchema?.();
if(c)i.schema=c;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,
m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,d,l)}let p=e._zod.parent;p&&(i.ref||(i.ref=p),
A(p,t,l),t.seen.get(p).isParent=!0)}let a=t.metadataRegistry.get(e);return a&&tt(i.schema,a),t.io==="input"&&R(e)&&(delete i.schema.examples,delete i.schema.default),
t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function yc(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function pn(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in \
Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let c=e.metadataRegistry.get(i[0])?.id;if(c){let a=n.
get(c);if(a&&a!==i[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot share the same id when co\
nverted together.`);n.set(c,i[0])}}let o=i=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let p=e.external.registry.get(i[0])?.id,d=e.external.
uri??(h=>h);if(p)return{ref:d(p)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${c}/${yc(m)}`}}let a="\
#",u=`${a}/${c}/`;if(i[1]===r&&!i[1].schema.id)return{ref:a};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:u+yc(l)}},s=i=>{if(i[1].schema.$ref)
return;let c=i[1],{ref:a,defId:u}=o(i);c.def={...c.schema},u&&(c.defId=u);let l=c.schema;for(let p in l)delete l[p];l.$ref=a};if(e.cycles==="throw")for(let i of e.
seen.entries()){let c=i[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let c=i[1];if(t===i[0]){s(i);continue}if(e.external){
let u=e.external.registry.get(i[0])?.id;if(t!==i[0]&&u){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(c.cycle){s(i);continue}c.count>1&&e.
reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function vc(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];
for(let n of t){if(!n||typeof n!="object")return;vc(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[
s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var zc=new Set(["type","properties","required","additionalP\
roperties"]),xc=["oneOf","anyOf"];function bc(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?
t:null}function un(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!zc.has(i))return null;t.push(s)}let r={},
n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let c=[];for(let u of t){let l=u.properties?.[i]??bc(
u);l!=null&&(c.some(p=>JSON.stringify(p)===JSON.stringify(l))||c.push(l))}let a=c.length===1?c[0]:un(c)??{allOf:c};B(r,i,a)}for(let i of s.required??[])n.add(i)}
let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){
let c=bc(i);c&&!s.some(a=>JSON.stringify(a)===JSON.stringify(c))&&s.push(c)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}
return o}function Sp(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of zc)if(o in e)return;let r=t.filter(o=>xc.some(s=>Array.isArray(o[s]))),
n=null;if(!r.length)n=un(t);else{let o=r[0],s=xc.find(a=>Array.isArray(o[a]));if(Object.keys(o).length!==1)return;let i=t.filter(a=>a!==o),c=o[s].map(a=>un([...i,
a]));if(c.some(a=>!a))return;n={[s]:c}}n&&(delete e.allOf,tt(e,n))}function fn(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug\
 in Zod.");let n=c=>{let a=e.seen.get(c);if(a.ref===null)return;let u=a.def??a.schema,l={...u},p=a.ref;if(a.ref=null,p){n(p);let m=e.seen.get(p),h=m.schema;if(h.
$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??[],u.allOf.push(h)):tt(u,h),tt(u,l),c._zod.parent===p)for(let x in u)
x==="$ref"||x==="allOf"||x in l||delete u[x];if(h.$ref&&m.def)for(let x in u)x==="$ref"||x==="allOf"||x in m.def&&JSON.stringify(u[x])===JSON.stringify(m.def[x])&&
delete u[x]}let d=c._zod.parent;if(d&&d!==p){n(d);let m=e.seen.get(d);if(m?.schema.$ref&&(u.$ref=m.schema.$ref,m.def))for(let h in u)h==="$ref"||h==="allOf"||h in
m.def&&JSON.stringify(u[h])===JSON.stringify(m.def[h])&&delete u[h]}e.override({zodSchema:c,jsonSchema:u,path:a.path??[]})};if(!e.external||e.sharedEmitDoneFor!==
e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!=="openapi-3.0")for(let c of e.seen.entries())vc(c[1].def??c[1].schema);for(let c of e.
deferred)c();if(e.intersections.length){let c=new Map;for(let a of e.seen.values())for(let u of[a.schema,a.def]){let l=u?.allOf;if(!Array.isArray(l))continue;let p=c.
get(l);p?p.push(u):c.set(l,[u])}for(let a of e.intersections)for(let u of c.get(a)??[])Sp(u)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-sch\
ema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/\
draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;if(!c)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(
c)}tt(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==
e.external)for(let c of e.seen.entries()){let a=c[1];a.def&&a.defId&&(a.def.id===a.defId&&delete a.def.id,B(i,a.defId,a.def))}e.external&&(e.sharedEmitDoneFor=e.
external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let c=JSON.parse(JSON.stringify(o));return Object.defineProperty(
c,"~standard",{value:{...t["~standard"],jsonSchema:{input:rt(t,"input",e.processors),output:rt(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error(
"Error converting schema to JSON.")}}function R(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;
if(n.type==="array")return R(n.element,r);if(n.type==="set")return R(n.valueType,r);if(n.type==="lazy")return R(n.getter(),r);if(n.type==="promise"||n.type==="o\
ptional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return R(n.innerType,r);if(n.
type==="intersection")return R(n.left,r)||R(n.right,r);if(n.type==="record"||n.type==="map")return R(n.keyType,r)||R(n.valueType,r);if(n.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:R(n.in,r)||R(n.out,r);if(n.type==="object"){for(let o in n.shape)if(R(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.
options)if(R(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(R(o,r))return!0;return!!(n.rest&&R(n.rest,r))}return!1}var wc=(e,t={})=>r=>{let n=ln(
{...r,processors:t});return A(e,n),pn(n,e),fn(n,e)},rt=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=ln({...o??{},target:s,io:t,processors:r});return A(
e,i),pn(i,e),fn(i,e)};var Oe=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Ae=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},$c=(e,t)=>{Oe(e,"minimum",t),Ae(e,"maximum",t)},Ic=(e,t)=>{e.
multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Pc=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Oc=(e,t)=>{e.mime=e.
mime?e.mime.filter(r=>t.includes(r)):[...t]},Ac=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},kc=(e,t)=>Oe(e,"minimum",t.minimum),Sc=(e,t)=>Ae(e,"maximum",
t.maximum),Ec=e=>(t,r)=>{Ac(t,r.format);let[n,o]=e[r.format];Oe(t,"minimum",n),Ae(t,"maximum",o)},Ep={greater_than:(e,t)=>Oe(e,t.inclusive?"minimum":"exclusiveM\
inimum",t.value),less_than:(e,t)=>Ae(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Ic(e,t.value),number_format:Ec(Ke),bigint_format:Ec(
xt),min_length:kc,max_length:Sc,length_equals:(e,t)=>$c(e,t.length),min_size:kc,max_size:Sc,size_equals:(e,t)=>$c(e,t.size),string_format:(e,t)=>{Ac(e,t.format),
t.pattern&&Pc(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Oc(
e,t.mime)};function N(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)Ep[s._zod.def.check]?.(t,s._zod.
def);let o=e._zod.bag;o.minimum!==void 0&&Oe(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Oe(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&
Ae(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Ae(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Ic(t,o.multipleOf),o.format!==void 0&&
(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&Oc(t,o.mime);for(let s of o.patterns??[])Pc(t,s);return t}var Ip={guid:"uuid",url:"\
uri",datetime:"date-time",json_string:"json-string",regex:""},Pp=new Map([[Br,Ko],[Nt,Vo]]),Tc=e=>Pp.get(e)??e,Zc=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,
maximum:i,format:c,patterns:a,contentEncoding:u,laxFormat:l}=N(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),c&&(o.format=Ip[c]??
c,o.format===""&&delete o.format,(c==="time"||l)&&delete o.format),u&&(o.contentEncoding=u),a&&a.size>0){let p=[...a].map(Tc);p.length===1?o.pattern=p[0].source:
p.length>1&&(o.allOf=[...p.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},Nc=(e,t,r,n)=>{
let o=r,{minimum:s,maximum:i,multipleOf:c,exclusiveMaximum:a,exclusiveMinimum:u,isInt:l}=N(e);o.type=l?"integer":"number";let p=typeof u=="number"&&u>=(s??Number.
NEGATIVE_INFINITY),d=typeof a=="number"&&a<=(i??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(p?m?(o.minimum=u,o.exclusiveMinimum=
!0):o.exclusiveMinimum=u:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=a,o.exclusiveMaximum=!0):o.exclusiveMaximum=a:typeof i=="number"&&(o.maximum=i),c){let h=new Set;
for(let z of c)Number.isFinite(z)&&z!==0?h.add(Math.abs(z)):W(e,t,o,n,`A multipleOf divisor of ${z} cannot be represented in JSON Schema`);let[g,...x]=h;g!==void 0&&
(o.multipleOf=g),x.length&&(o.allOf=[...o.allOf??[],...x.map(z=>({multipleOf:z}))])}},Rc=(e,t,r,n)=>{r.type="boolean"},Cc=(e,t,r,n)=>{W(e,t,r,n,"BigInt cannot b\
e represented in JSON Schema")};var jc=(e,t,r,n)=>{r.not={}};var Dc=(e,t,r,n)=>{},Lc=(e,t,r,n)=>{W(e,t,r,n,"Date cannot be represented in JSON Schema")},Uc=(e,t,r,n)=>{let o=e._zod.def,s=we(o.entries);if(s.length===0){r.not=
{};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},Fc=(e,t,r,n)=>{let o=e._zod.def;if(o.values.
length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(W(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(W(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];
r.type=i===null?"null":typeof i,t.target==="draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(
i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type="boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var Mc=(e,t,r,n)=>{W(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var Bc=(e,t,r,n)=>{W(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var Jc=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:c}=N(e);typeof i=="number"&&(o.minItems=i),typeof c=="number"&&(o.maxItems=c),o.type="array",o.items=
A(s.element,t,{...n,path:[...n.path,"items"]})};function Mt(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Mt(t.out):t.type===
"catch"?Mt(t.innerType):e._zod.optin}var Kc=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&W(e,t,o,n,"Symbol keys cannot \
be represented in JSON Schema"))return;o.type="object",o.properties={};for(let u in i)B(o.properties,u,A(i[u],t,{...n,path:[...n.path,"properties",u]}));let a=[];
for(let u of Object.keys(i)){let l=s.shape[u];(t.io==="input"?Mt(l)===void 0:l._zod.optout===void 0)&&a.push(u)}a.length>0&&(o.required=a),s.catchall?._zod.def.
type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=A(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="\
output"&&(o.additionalProperties=!1)},Vc=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((c,a)=>A(c,t,{...n,path:[...n.path,s?"oneOf":"anyOf",a]}));
s?r.oneOf=i:r.anyOf=i},Gc=(e,t,r,n)=>{let o=e._zod.def,s=A(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=A(o.right,t,{...n,path:[...n.path,"allOf",1]}),c=u=>"al\
lOf"in u&&Object.keys(u).length===1,a=[...c(s)?s.allOf:[s],...c(i)?i.allOf:[i]];r.allOf=a,t.intersections.push(a)};function dn(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let g=dn(e,h,r);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];
if(!Array.isArray(g))continue;let x=g.map(z=>dn(e,z,r));x.some((z,C)=>z!==g[C])&&(t={...t,[h]:x})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("str\
ing")&&n.some(h=>h==="number"||h==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:c,
exclusiveMinimum:a,exclusiveMaximum:u,multipleOf:l,format:p,id:d,...m}=t;return m.enum?m.enum=m.enum.map(h=>typeof h=="number"?String(h):h):typeof m.const=="num\
ber"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?We:jr).source)),m}var mn=new WeakMap;function Op(e){let t=new Map;for(let n of e.
seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of mn.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||
s===!0||r.has(s))continue;let i=dn(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);
s&&(o.propertyNames=s)}}var Hc=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,c=N(i).patterns;if(s.mode==="loose"&&c&&c.size>0){let l=A(s.valueType,
t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let p of c)B(o.patternProperties,Tc(p).source,l)}else{if(t.target==="draft-07"||t.
target==="draft-2020-12"){o.propertyNames=A(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let l=mn.get(t);l||(l=[],mn.set(t,l),t.deferred.push(()=>Op(t))),
l.push(e)}o.additionalProperties=A(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let a=i._zod.values,u=t.io==="input"&&Mt(s.valueType)!==void 0;
if(a&&!s.partial&&!u){let l=[...a].filter(p=>typeof p=="string"||typeof p=="number");l.length>0&&(o.required=l.map(String))}},Wc=(e,t,r,n)=>{let o=e._zod.def,s=A(
o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},Xc=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,
t,n);let s=t.seen.get(e);s.ref=o.innerType},hn=Symbol();function Yc(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(c,a)=>typeof a!="bigint"?a:(s=!0,null));return s?(W(
t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),hn):JSON.parse(i)}var qc=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);s.ref=
o.innerType;let i=Yc(o.defaultValue,e,t,r,n);i!==hn&&(r.default=i)},Qc=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,
t.io!=="input")return;let i=Yc(o.defaultValue,e,t,r,n);i!==hn&&(r._prefault=i)},ea=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;
let i;try{i=o.catchValue(void 0)}catch{W(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},ta=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;A(i,t,n);let c=t.seen.get(e);c.ref=i},ra=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var gn=(e,t,r,n)=>{let o=e._zod.def;A(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var na=new WeakSet([Object.prototype,Error.prototype]);function Bt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var Lp=(e,t)=>{yo.
init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);na.has(r)||(na.add(r),Bt(r,"format",n=>o=>bo(n,o)),Bt(r,"flatten",n=>o=>xo(n,o)),Bt(r,"addIssue",n=>o=>{
n.issues.push(o),n.message=JSON.stringify(n.issues,$e,2)}),Bt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,$e,2)}),Object.defineProperty(
r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var U=f("ZodError",Lp,void 0,{Parent:Error});var oa=$t(U),sa=kt(U),ia=St(U),ca=Et(U),aa=zo(U),ua=wo(U),la=$o(U),pa=ko(U),fa=So(U),da=Eo(U),ma=Io(U),ha=Po(U);function Fp(){D.localeError||L(Ai())}function Vt(){D.memoizer||L({memoizer:Oi()})}var P=f("ZodType",(e,t)=>(Fp(),k.init(e,t),e.def=t,e.type=t.type,e),{check(...e){
let t=this.def;return this.clone(b.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return K(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.
check(Rf(e,t))},superRefine(e,t){return this.check(Cf(e,t))},overwrite(e){return this.check(ae(e))},optional(){return ya(this)},exactOptional(){return zf(this)},
nullable(){return xa(this)},nullish(){return ya(xa(this))},nonoptional(e){return If(this,e)},array(){return ue(this)},or(e){return Te([this,e])},and(e){return yf(
this,e)},transform(e){return ba(this,vf(e))},default(e){return kf(this,e)},prefault(e){return Ef(this,e)},catch(e){return Of(this,e)},pipe(e){return ba(this,e)},
readonly(){return Zf(this)},describe(e){let t=this.clone();return fe.add(t,{description:e}),t},meta(...e){if(e.length===0)return fe.get(this);let t=this.clone();
return fe.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?
e(this):e(this,...t)},get"~standard"(){return b.hide(this,"~standard",{...Mr(this),jsonSchema:{input:rt(this,"input"),output:rt(this,"output")}})},set"~standard"(e){
b.own(this,"~standard",e)},parse:function e(t,r){return oa(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await sa(this,t,r,{callee:e})},safeParse(e,t){
return ia(this,e,t)},async safeParseAsync(e,t){return ca(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){b.own(this,"spa",e)},validate(e,t){return Zr(
this,e,t)},validateAsync(e,t){return Nr(this,e,t)},encode:function e(t,r){return aa(this,t,r,{callee:e})},decode:function e(t,r){return ua(this,t,r,{callee:e})},
encodeAsync:async function e(t,r){return await la(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await pa(this,t,r,{callee:e})},safeEncode(e,t){
return fa(this,e,t)},safeDecode(e,t){return da(this,e,t)},async safeEncodeAsync(e,t){return ma(this,e,t)},async safeDecodeAsync(e,t){return ha(this,e,t)},toJSONSchema(e){
return wc(this,{})(e)},get description(){return fe.get(this)?.description},get _def(){return this._zod.def}}),va=f("_ZodString",(e,t)=>{Zt.init(e,t),P.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>Zc(e,r,n,o)},b.derived({format:e=>N(e).format??null,minLength:e=>N(e).minimum??null,maxLength:e=>N(e).maximum??null},{regex(...e){
return this.check(Yr(...e))},includes(...e){return this.check(en(...e))},startsWith(...e){return this.check(tn(...e))},endsWith(...e){return this.check(rn(...e))},
min(...e){return this.check(Pe(...e))},max(...e){return this.check(Ut(...e))},length(...e){return this.check(Ft(...e))},nonempty(...e){return this.check(Pe(1,...e))},
lowercase(e){return this.check(qr(e))},uppercase(e){return this.check(Qr(e))},trim(){return this.check(on())},normalize(...e){return this.check(nn(...e))},toLowerCase(){
return this.check(sn())},toUpperCase(){return this.check(cn())},slugify(){return this.check(an())}})),yn=f("ZodString",(e,t)=>{Zt.init(e,t),va.init(e,t)},{email(e){
return this.check(Xr(za,e))},url(e){return this.check(Ui(Gp,e))},jwt(e){return this.check(tc(uf,e))},emoji(e){return this.check(Fi(Hp,e))},guid(e){return this.check(
Ri(Vp,e))},uuid(e){return this.check(Ci(Jt,e))},uuidv4(e){return this.check(ji(Jt,e))},uuidv6(e){return this.check(Di(Jt,e))},uuidv7(e){return this.check(Li(Jt,
e))},nanoid(e){return this.check(Mi(Wp,e))},cuid(e){return this.check(Bi(Xp,e))},cuid2(e){return this.check(Ji(Yp,e))},ulid(e){return this.check(Ki(qp,e))},base64(e){
return this.check(qi(sf,e))},base64url(e){return this.check(Qi(cf,e))},xid(e){return this.check(Vi(Qp,e))},ksuid(e){return this.check(Gi(ef,e))},ipv4(e){return this.
check(Hi(tf,e))},ipv6(e){return this.check(Wi(rf,e))},cidrv4(e){return this.check(Xi(nf,e))},cidrv6(e){return this.check(Yi(of,e))},e164(e){return this.check(ec(
af,e))},datetime(e){return this.check(rc(Mp,e))},date(e){return this.check(nc(Bp,e))},time(e){return this.check(oc(Jp,e))},duration(e){return this.check(sc(Kp,e))}});
function y(e){return Zi(yn,e)}var O=f("ZodStringFormat",(e,t)=>{I.init(e,t),va.init(e,t)}),Mp=f("ZodISODateTime",(e,t)=>{Ms.init(e,t),O.init(e,t)}),Bp=f("ZodISO\
Date",(e,t)=>{Bs.init(e,t),O.init(e,t)}),Jp=f("ZodISOTime",(e,t)=>{Js.init(e,t),O.init(e,t)}),Kp=f("ZodISODuration",(e,t)=>{Ks.init(e,t),O.init(e,t)}),za=f("Zod\
Email",(e,t)=>{As.init(e,t),O.init(e,t)});function wa(e){return Xr(za,e)}var Vp=f("ZodGUID",(e,t)=>{Ps.init(e,t),O.init(e,t)});var Jt=f("ZodUUID",(e,t)=>{Os.init(e,t),O.init(e,t)});var Gp=f("ZodURL",(e,t)=>{Ns.init(e,t),O.init(e,t)});var Hp=f("ZodEmoji",(e,t)=>{Rs.init(e,t),O.init(e,t)});var Wp=f("ZodNanoID",(e,t)=>{Cs.init(e,t),O.init(e,t)});var Xp=f("ZodCUID",(e,t)=>{js.init(e,t),O.init(e,t)});var Yp=f("ZodCUID2",(e,t)=>{Ds.init(e,t),O.init(e,t)});var qp=f("ZodULID",(e,t)=>{Ls.init(e,t),O.init(e,t)});var Qp=f("ZodXID",(e,t)=>{Us.init(e,t),O.init(e,t)});var ef=f("ZodKSUID",(e,t)=>{Fs.init(e,t),O.init(e,t)});var tf=f("ZodIPv4",(e,t)=>{Vs.init(e,t),O.init(e,t)});var rf=f("ZodIPv6",(e,t)=>{Hs.init(e,t),O.init(e,t)});var nf=f("ZodCIDRv4",(e,t)=>{Ws.init(e,t),O.init(e,t)});var of=f("ZodCIDRv6",(e,t)=>{Xs.init(e,t),O.init(e,t)});var sf=f("ZodBase64",(e,t)=>{qs.init(e,t),O.init(e,t)});var cf=f("ZodBase64URL",(e,t)=>{Qs.init(e,t),O.init(e,t)});var af=f("ZodE164",(e,t)=>{ei.init(e,t),O.init(e,t)});var uf=f("ZodJWT",(e,t)=>{ti.init(e,t),O.init(e,t)});var Gt=f("ZodNumber",(e,t)=>{Jr.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Nc(e,r,n,o),e.isFinite=!0},b.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=N(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=N(e);return Math.min(t??Number.POSITIVE_INFINITY,
r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=N(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>N(e).format??null},{gt(e,t){return this.
check(Ie(e,t))},gte(e,t){return this.check(oe(e,t))},min(e,t){return this.check(oe(e,t))},lt(e,t){return this.check(Ee(e,t))},lte(e,t){return this.check(ne(e,t))},
max(e,t){return this.check(ne(e,t))},int(e){return this.check(ga(e))},safe(e){return this.check(ga(e))},positive(e){return this.check(Ie(0,e))},nonnegative(e){return this.
check(oe(0,e))},negative(e){return this.check(Ee(0,e))},nonpositive(e){return this.check(ne(0,e))},multipleOf(e,t){return this.check(et(e,t))},step(e,t){return this.
check(et(e,t))},finite(){return this}}));function $a(e){return ic(Gt,e)}var lf=f("ZodNumberFormat",(e,t)=>{ri.init(e,t),Gt.init(e,t)});function ga(e){return ac(
lf,e)}var xn=f("ZodBoolean",(e,t)=>{ni.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Rc(e,r,n,o)});function bn(e){return uc(xn,e)}var ka=f("ZodBigInt",(e,t)=>{
oi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Cc(e,r,n,o)},b.derived({minValue:e=>N(e).minimum??null,maxValue:e=>N(e).maximum??null,format:e=>N(e).
format??null},{gte(e,t){return this.check(oe(e,t))},min(e,t){return this.check(oe(e,t))},gt(e,t){return this.check(Ie(e,t))},lt(e,t){return this.check(Ee(e,t))},
lte(e,t){return this.check(ne(e,t))},max(e,t){return this.check(ne(e,t))},positive(e){return this.check(Ie(BigInt(0),e))},negative(e){return this.check(Ee(BigInt(
0),e))},nonpositive(e){return this.check(ne(BigInt(0),e))},nonnegative(e){return this.check(oe(BigInt(0),e))},multipleOf(e,t){return this.check(et(e,t))}}));var pf=f("ZodUnknown",(e,t)=>{si.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Dc(e,r,n,o)});function Kt(){return fc(pf)}var ff=f("ZodNever",(e,t)=>{ii.
init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>jc(e,r,n,o)});function df(e){return dc(ff,e)}var Sa=f("ZodDate",(e,t)=>{ci.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Lc(e,r,n,o),e.min=(r,n)=>e.check(oe(r,n)),e.max=(r,n)=>e.check(ne(r,n))},b.
derived({minDate:e=>{let{minimum:t}=N(e);return t?new Date(t):null},maxDate:e=>{let{maximum:t}=N(e);return t?new Date(t):null}},{}));var mf=f("ZodArray",(e,t)=>{Vt(),ai.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Jc(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Pe(e,t))},
nonempty(e){return this.check(Pe(1,e))},max(e,t){return this.check(Ut(e,t))},length(e,t){return this.check(Ft(e,t))},unwrap(){return this.element}});function ue(e,t){
return hc(mf,e,t)}var hf=f("ZodObject",(e,t)=>{Vt(),pi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Kc(e,r,n,o),b.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){
return le(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(b.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(b.mergeDefs(
this._zod.def,{catchall:Kt()}))},loose(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Kt()}))},strict(){return this.clone(b.mergeDefs(this._zod.def,{catchall:df()}))},
strip(){return this.clone(b.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return b.extend(this,e)},safeExtend(e){return b.safeExtend(this,e)},merge(e){
return b.merge(this,e)},pick(e){return b.pick(this,e)},omit(e){return b.omit(this,e)},partial(...e){return b.partial(Ia,this,e[0])},exactPartial(...e){return b.
partial(Pa,this,e[0],"exactPartial")},required(...e){return b.required(Oa,this,e[0])}});function v(e,t){let r={type:"object",shape:e??{},...b.normalizeParams(t)};
return new hf(r)}var gf=f("ZodUnion",(e,t)=>{fi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vc(e,r,n,o),e.options=t.options});function Te(e,t){return new gf({type:"u\
nion",options:e,...b.normalizeParams(t)})}var _f=f("ZodIntersection",(e,t)=>{di.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gc(e,r,n,o)});function yf(e,t){return new _f({type:"intersection",
left:e,right:t})}var _a=f("ZodRecord",(e,t)=>{Vt(),mi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hc(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function Ea(e,t,r){
return!t||!t._zod?new _a({type:"record",keyType:y(),valueType:e,...b.normalizeParams(t)}):new _a({type:"record",keyType:e,valueType:t,...b.normalizeParams(r)})}var _n=f("ZodEnum",(e,t)=>{hi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(n,o,s)=>Uc(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new _n({...t,
checks:[],...b.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not \
found in enum`);return new _n({...t,checks:[],...b.normalizeParams(o),entries:s})}});function le(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new _n({type:"enum",entries:r,...b.normalizeParams(t)})}var xf=f("ZodLiteral",(e,t)=>{gi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Fc(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function q(e,t){
return new xf({type:"literal",values:Array.isArray(e)?e:[e],...b.normalizeParams(t)})}var bf=f("ZodTransform",(e,t)=>{Vt(),_i.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Bc(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Se(
e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(b.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"in\
put"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(b.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.
value=o,r)}});function vf(e){return new bf({type:"transform",transform:e})}var Ia=f("ZodOptional",(e,t)=>{Kr.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>gn(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ya(e){return new Ia({type:"optional",innerType:e})}var Pa=f("ZodExactOptional",(e,t)=>{yi.init(e,t),P.init(
e,t),e._zod.processJSONSchema=(r,n,o)=>gn(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function zf(e){return new Pa({type:"optional",innerType:e})}var wf=f("Zod\
Nullable",(e,t)=>{xi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wc(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function xa(e){return new wf({type:"\
nullable",innerType:e})}var $f=f("ZodDefault",(e,t)=>{bi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qc(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function kf(e,t){return new $f({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Sf=f("ZodPrefault",(e,t)=>{
vi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qc(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ef(e,t){return new Sf({type:"prefault",innerType:e,
get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Oa=f("ZodNonOptional",(e,t)=>{zi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xc(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function If(e,t){return new Oa({type:"nonoptional",innerType:e,...b.normalizeParams(t)})}var Pf=f("ZodCatch",(e,t)=>{wi.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ea(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Of(e,t){
return new Pf({type:"catch",innerType:e,catchValue:typeof t=="function"?t:b.constantCatch(t)})}var Af=f("ZodPipe",(e,t)=>{$i.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ta(e,r,n,o),e.in=t.in,e.out=t.out});function ba(e,t){return new Af({type:"\
pipe",in:e,out:t})}var Tf=f("ZodReadonly",(e,t)=>{ki.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ra(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Zf(e){return new Tf(
{type:"readonly",innerType:e})}var Nf=f("ZodCustom",(e,t)=>{Si.init(e,t),P.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Mc(e,r,n,o)});function Rf(e,t={}){return gc(Nf,e,t)}function Cf(e,t){return _c(e,t)}var de={};Dn(de,{bigint:()=>Ff,boolean:()=>Uf,date:()=>Mf,number:()=>Lf,string:()=>Df});function Df(e){return Ni(yn,e)}function Lf(e){return cc(Gt,e)}function Uf(e){return lc(xn,e)}function Ff(e){return pc(ka,e)}function Mf(e){return mc(Sa,e)}var Aa={required:!0,description:"Your gelato account",props:{base_url:{displayName:"Base URL",required:!0,type:"SHORT_TEXT"},access_token:{displayName:"Access T\
oken",required:!0,type:"SECRET_TEXT"},region:{displayName:"Region",required:!1,options:{disabled:!1,options:[{label:"EU",value:"eu"},{label:"US",value:"us"}]},type:"\
STATIC_DROPDOWN"},port:{displayName:"Port",required:!1,type:"NUMBER"},tls:{displayName:"TLS",required:!1,defaultValue:!0,type:"CHECKBOX"}},type:"CUSTOM_AUTH",displayName:"\
Connection"},Ta={displayName:"API Key",required:!0,description:"key",type:"SECRET_TEXT"},Bf={displayName:"Login",required:!0,description:"basic",username:{displayName:"\
User",description:"u"},password:{displayName:"Pass",description:"p"},type:"BASIC_AUTH"},Jf={displayName:"Connection",required:!0,description:"oauth",authUrl:"ht\
tps://affogato.test/authorize",tokenUrl:"https://affogato.test/token",scope:["read","write"],grantType:"both_client_credentials_and_authorization_code",type:"OA\
UTH2"},Kf=[{name:"@activepieces/piece-gelato",auth:Aa,validate:!0},{name:"@activepieces/piece-sorbet",auth:Ta,validate:!0},{name:"@activepieces/piece-granita",auth:Bf,
validate:!0},{name:"@activepieces/piece-affogato",auth:Jf},{name:"@activepieces/piece-water",auth:null},{name:"@activepieces/piece-sundae",auth:[Ta,Aa],validate:!0}];
function vn(e,t,r){let{name:n,official:o=!1,displayName:s=n.replace(/^.*piece-/,"")}=t,{version:i="0.1.0",auth:c=null,validate:a=!1}=t;e.database.pieces.push({name:n,
displayName:s,version:i,auth:c,validate:a,platformId:o?null:r})}function Za(e,t){for(let r of Kf)vn(e,r,t)}function Ze(e,{name:t,platformId:r,version:n}){let o=e.
database.pieces.filter(i=>i.name===t&&(i.platformId===null||i.platformId===r)),s=n===void 0?o.at(-1):o.find(i=>i.version===n);if(!s||e.settings.hiddenPieces.includes(
t))throw fr(t);return s}function Ht(e){return e?[e].flat():[]}function Na(e,t){let r=v({version:y().optional()});async function n(o,s,i){await Vf(o,t.settings.pieces);
let{platformId:c}=mr(t,i),a=Ze(t,{name:o,platformId:c,version:s}),{validate:u,...l}=a;return{...l,description:"",pieceType:a.platformId===null?"OFFICIAL":"CUSTO\
M",actions:{},triggers:{}}}e({method:"GET",url:"/pieces/:name",query:r,params:v({name:y()}),handle:({params:o,query:{version:s},incoming:i})=>n(o.name,s,i.headers.
authorization)}),e({method:"GET",url:"/pieces/:scope/:name",query:r,params:v({scope:y(),name:y()}),handle:({params:{scope:o,name:s},query:{version:i},incoming:c})=>n(
`${o}/${s}`,i,c.headers.authorization)}),e({method:"POST",url:"/pieces",status:201,allow:["SERVICE","ADMIN"],handle:()=>({})})}async function Vf(e,t){if(t===403)
throw lt();if(t===404)throw fr(e);if(t===500)throw new E("pieces cannot be read");t==="hang"&&await new Promise(()=>{})}async function ja(e,t){let{value:r,pieceName:n}=t;switch(Da(r),r.type){case"NO_AUTH":return r;case"CLOUD_OAUTH2":throw new w("INVALID_CLOUD_CLAIM",{appName:n});case"\
PLATFORM_OAUTH2":return Ca(e,t,Hf(e,t));case"OAUTH2":{let o=await Ca(e,t,String(r.client_secret));return await Ra(e,{...t,value:o}),o}default:return await Ra(e,
t),r}}async function Ra(e,{value:t,pieceName:r,platformId:n}){if(!e.settings.engine.validate)return;let o=await e.engine.validateAuth(Ze(e,{name:r,platformId:n}),
t);if(!o.valid)throw new w("INVALID_APP_CONNECTION",{error:o.error})}var Gf=/^\{\{([^{}]*)\|ap_sep_v1\|([^{}]*)\}\}$/;function Da(e){if(typeof e=="string"){let[
,t]=Gf.exec(e)??[];if(t===void 0)return;throw new w("SECRET_MANAGER_GET_SECRET_FAILED",{connectionId:t,message:"secret manager connection not found"})}typeof e==
"object"&&e!==null&&Object.values(e).forEach(Da)}function Hf(e,{value:t,pieceName:r,platformId:n}){let o={pieceName:r,clientId:String(t.client_id),platformId:n},
s=e.database.oauthApps.find(i=>i.platformId===n&&i.pieceName===r&&i.clientId===o.clientId);if(!s)throw at("oauth_app",o);return s.clientSecret}async function Ca(e,{
value:t,pieceName:r,platformId:n},o){let s=Ze(e,{name:r,platformId:n}),i=String(Ht(s.auth).find(p=>p.type==="OAUTH2")?.tokenUrl??""),c=String(t.code),a={clientId:t.
client_id,tokenUrl:i,redirectUrl:t.redirect_url};if(!Xf(i,e.settings.ssrfAllowList))throw new w("INVALID_CLAIM",{...a,message:"unknown error"});let u=t.grant_type!==
"client_credentials",l=e.usedCodes.has(c);if(u&&e.usedCodes.add(c),await e.clock.pause(e.settings.delays.oauth),u&&(l||c.startsWith("bad")))throw new w("INVALID\
_CLAIM",a);return Yf(e,t,{tokenUrl:i,clientSecret:o})}var Wf=/^(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])/;function Xf(e,t){
if(!URL.canParse(e))return!1;let{hostname:r}=new URL(e);return t.includes(r)||!Wf.test(r)}function Yf(e,t,{tokenUrl:r,clientSecret:n}){let o=`access-${e.ids.text(
16)}`,s=`refresh-${e.ids.text(16)}`,{scope:i}=t;return{type:t.type,access_token:o,refresh_token:s,expires_in:3600,token_type:"bearer",scope:i,data:{access_token:o,
refresh_token:s,expires_in:3600,token_type:"bearer",scope:i},claimed_at:Math.trunc(e.clock.now()/1e3),token_url:r,client_id:t.client_id,client_secret:n,redirect_url:t.
redirect_url,grant_type:t.grant_type??"authorization_code",authorization_method:t.authorization_method??"BODY",code:t.code,...t.props===void 0?{}:{props:t.props}}}var qf="idx_app_connection_platform_id_and_external_id";async function Wt(e,t){let{platformId:r,pieceName:n,projectIds:o}=t;$n(e,r,o);let s=nd(e,t),i=await ja(e,
{value:t.value,pieceName:n,platformId:r}),c=j(t.externalId??e.ids.id()),a=ed(e,{...t,externalId:c});await e.clock.yieldFor(e.settings.window);let u=td(e,a,{externalId:c,
displayName:zn(e,t.displayName),type:t.type,pieceName:j(n),projectIds:o,platformId:r,scope:t.scope,status:"ACTIVE",ownerId:t.ownerId,metadata:t.metadata,pieceVersion:s,
preSelectForNewProjects:t.preSelectForNewProjects??a?.preSelectForNewProjects??!1,value:i});return wn(e,{id:u,platformId:r,scope:t.scope,projectIds:o})}var Qf=/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
function zn(e,t){let r=j(t);return e.settings.newer.visibleNamesOnly?r.replace(Qf,""):r}async function wn(e,t){await e.clock.yieldFor(e.settings.reread);let{id:r,
platformId:n,scope:o,projectIds:s=[]}=t,i=e.database.connections.find(c=>c.id===r&&c.platformId===n&&c.scope===o&&s.every(a=>c.projectIds.includes(a)));if(!i)throw at(
"app_connection",t);return i}function ed(e,{platformId:t,scope:r,externalId:n,projectIds:o}){return e.database.connections.find(s=>s.platformId===t&&s.scope===r&&
s.externalId===n&&o.every(i=>s.projectIds.includes(i)))}function td(e,t,r){let{connections:n}=e.database;if(t)return n.update(t,r),t.id;Fe(qf,r.platformId,r.externalId);
let o=e.clock.date(),s={id:e.ids.id(),created:o,updated:o,...r};return n.insert(s),s.id}function $n(e,t,r){if(e.database.projects.filter(o=>o.platformId===t&&o.
deleted===null&&r.includes(o.id)).length!==r.length)throw Y({entityType:"Project"})}var rd=/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;function nd(e,{pieceName:t,pieceVersion:r,
platformId:n}){if(r===void 0)return Ze(e,{name:j(t),platformId:n}).version;if(rd.test(r))return r;throw new w("VALIDATION",{message:"Invalid piece version"})}var Xt=e=>e.nullable().optional(),Ne=Ea(y(),Kt()),F=y().min(1),Yt=e=>Te([e.transform(t=>[t]),ue(e)]).optional(),Sn={cursor:y().optional(),limit:de.number().default(
10)},La=v(Sn),od=/^[0-9a-zA-Z]{21}$/,Re=v({id:y()}),ot=v({id:y().regex(od)}),Ua=/^[^./]+$/,Fa={externalId:Xt(y()),metadata:Xt(Ne),maxConcurrentJobs:Xt($a())},Ma=v(
{displayName:y().regex(Ua),...Fa,globalConnectionExternalIds:ue(y()).optional(),alertReceiverEmail:Xt(wa())}),Ba=v({displayName:y().regex(Ua).optional(),...Fa}),
Ja=v({...Sn,limit:de.number().default(50),externalId:y().optional(),displayName:y().optional()}),kn={code_challenge:y().optional(),authorization_method:le(["HEA\
DER","BODY"]).optional(),props:Ne.optional()},sd=[v({type:q("SECRET_TEXT"),secret_text:F}),v({type:q("BASIC_AUTH"),username:F,password:F}),v({type:q("CUSTOM_AUT\
H"),props:Ne}),v({type:q("OIDC"),props:Ne}),v({type:q("NO_AUTH")}),v({type:q("OAUTH2"),client_id:F,client_secret:F,code:F,scope:y(),redirect_url:F,grant_type:le(
["authorization_code","client_credentials"]).optional(),...kn}),v({type:q("PLATFORM_OAUTH2"),client_id:F,code:F,scope:y(),redirect_url:F,...kn}),v({type:q("CLOU\
D_OAUTH2"),client_id:F,code:F,scope:y(),...kn})];function Ka(e){let t=sd.map(r=>v({displayName:y(),pieceName:y(),metadata:Ne.optional(),pieceVersion:y().optional(),
type:r.shape.type,value:r,...e}));return Te(t)}var Va=Ka({scope:q("PLATFORM"),projectIds:ue(y()),externalId:y().optional(),preSelectForNewProjects:bn().optional()}),
Ga=Ka({externalId:y(),projectId:y()}),Ha=v({displayName:F,projectIds:ue(y()).optional(),metadata:Ne.optional(),preSelectForNewProjects:bn().optional()}),En={...Sn,
pieceName:y().optional(),displayName:y().optional(),status:Yt(le(["ACTIVE","MISSING","ERROR"]))},In=le(["PLATFORM","PROJECT"]).optional(),Wa=v({...En,scope:In,kind:y().
optional()}),Xa=v({...En,scope:In,projectId:y(),externalIds:Yt(y())}),Ya=v({...En,scope:In,projectIds:Yt(y()),ownerIds:Yt(y())});function qa(e,t){let r="/app-connections",n=["SERVICE","USER","ADMIN"];e({method:"GET",url:r,allow:n,query:Xa,wrongToken:()=>new E("Cannot read properties of un\
defined (reading 'type')",{statusCode:401}),handle:({query:o,principal:s})=>{let i=J(t,s,o.projectId),c=t.settings.newer.externalIdsFilter?o.externalIds:void 0;
return be(t,o,a=>a.platformId===i.platformId&&a.projectIds.includes(i.id)&&(o.scope===void 0||a.scope===o.scope)&&(c===void 0||c.includes(a.externalId)))}}),e({
method:"POST",url:r,allow:n,status:201,body:Ga,handle:async({body:{projectId:o,...s},principal:i})=>{let{platformId:c}=J(t,i,o),a=await Wt(t,{...s,scope:"PROJEC\
T",platformId:c,ownerId:i.userId??"",projectIds:[o],metadata:s.metadata??null});return xe(t,a)}}),e({method:"DELETE",url:`${r}/:id`,allow:n,status:204,params:Re,
handle:({params:{id:o},principal:s})=>{let{connections:i}=t.database,c=i.find(a=>a.id===o&&a.platformId===s.platformId);if(!c)throw Y({entityId:o,entityType:"ap\
p_connection"});if(c.scope==="PLATFORM"&&t.settings.newer.refusesPlatformDelete)throw id();c.scope==="PROJECT"&&i.remove(c)}})}var id=()=>new w("AUTHORIZATION",
{message:"a connection of the platform cannot be deleted in a project"});var cd={"application/json":async(e,t)=>pd(await Qa(e,t)),"text/plain":Qa,"multipart/form-data":async({read:e})=>{await e(1/0)}},ad=["GET","HEAD","TRACE"];async function tu(e,{
limit:t,isKnownPath:r}){let{method:n,headers:o}=e,s=o["content-type"];if(ad.includes(n)||(s===void 0?ud(o):n==="OPTIONS"&&o["content-length"]===void 0))return;let i=cd[ld(
String(s??""))];if(i)return i(e,t);if(r)throw new E("Unsupported Media Type",{statusCode:415,code:"FST_ERR_CTP_INVALID_MEDIA_TYPE"})}function ud(e){return e["tr\
ansfer-encoding"]===void 0&&(e["content-length"]??"0")==="0"}function ld(e){let[t=""]=e.split(";");return t.trim().toLowerCase()}async function Qa({headers:e,read:t},r){
if(Number(e["content-length"])>r)throw st();return(await t(r)).toString()}var st=()=>new E("Request body is too large",{statusCode:413,code:"FST_ERR_CTP_BODY_TO\
O_LARGE"});function pd(e){if(e==="")throw eu("EMPTY_JSON_BODY","Body cannot be empty when content-type is set to 'application/json'");try{return JSON.parse(e.replace(
/^\ufeff/,""),fd.test(e)?dd:void 0)}catch{throw eu("INVALID_JSON_BODY","Body is not valid JSON but content-type is set to 'application/json'")}}var fd=/__proto__|constructor|\\u/;
function dd(e,t){if(e==="__proto__"||e==="constructor"&&typeof t=="object"&&t!==null&&"prototype"in t)throw new SyntaxError("a forbidden name");return t}var eu=(e,t)=>new E(
t,{statusCode:400,code:`FST_ERR_CTP_${e}`});function ru(e,t){let r=le(["ENABLED","DISABLED"]);e({method:"GET",url:"/flows",allow:["SERVICE","USER","ADMIN"],query:v({projectId:y(),limit:de.number().default(
10),status:Te([r.transform(n=>[n]),ue(r)]).optional()}),handle({query:n,principal:o}){let s=J(t,o,n.projectId);return{data:t.database.flows.filter(c=>c.projectId===
s.id&&(n.status?.includes(c.status)??!0)).slice(0,n.limit),next:null,previous:null}}})}function nu(e,t){let r="/global-connections",n=["SERVICE","ADMIN"];e({method:"POST",url:r,allow:n,status:201,body:Va,handle:async({body:o,principal:s})=>{qt(t);
let{platformId:i,userId:c=""}=s;return xe(t,await Wt(t,{...o,platformId:i,ownerId:c,metadata:null}))}}),e({method:"GET",url:r,allow:n,query:Wa,handle:({query:o,
principal:s})=>{qt(t);let i=t.settings.newer.kinds?o.kind:void 0;return be(t,o,c=>ou(c,s.platformId)&&(i===void 0||gr(c)===i))}}),e({method:"POST",url:`${r}/:id`,
allow:n,params:ot,body:Ha,handle:async({params:o,body:s,principal:i})=>(qt(t),xe(t,await md(t,o.id,i.platformId,s)))}),e({method:"DELETE",url:`${r}/:id`,allow:n,
status:204,params:ot,handle:({params:o,principal:s})=>{qt(t),hd(t,o.id,s.platformId)}})}function qt(e){if(!e.settings.plan.globalConnectionsEnabled)throw ut("Fe\
ature is disabled")}function ou(e,t){return e.scope==="PLATFORM"&&e.platformId===t}async function md(e,t,r,{displayName:n,projectIds:o,preSelectForNewProjects:s}){
o!==void 0&&$n(e,r,o);let i=e.database.connections.find(c=>c.id===t&&ou(c,r));return i&&e.database.connections.update(i,{displayName:zn(e,n),...o===void 0?{}:{projectIds:o},
...s===void 0?{}:{preSelectForNewProjects:s}}),wn(e,{id:t,platformId:r,scope:"PLATFORM"})}function hd(e,t,r){let{connections:n}=e.database,o=n.find(s=>s.id===t&&
s.platformId===r);if(!o)throw Y({entityType:"AppConnection",entityId:t});o.scope==="PLATFORM"&&n.remove(o)}import{verify as zd}from"node:crypto";var Pn="idx_project_platform_id_external_id";function he(e,{platformId:t,ownerId:r,type:n="TEAM",planName:o="platform",...s}){let i=typeof s.externalId=="string"?
j(s.externalId):null,c=j(s.displayName);gd(e,t,i);let a=e.ids.id(),u=e.clock.date(),l=u,p={id:a,created:u,updated:l,deleted:null,ownerId:r,displayName:c,platformId:t,
maxConcurrentJobs:s.maxConcurrentJobs??null,type:n,icon:{color:"RED"},externalId:i,releasesEnabled:!1,metadata:s.metadata??null,poolId:null,plan:{id:e.ids.id(),
created:u,updated:l,projectId:a,locked:!1,name:o,piecesFilterType:"NONE",pieces:[]}};return e.database.projects.insert(p),p}function gd(e,t,r){if(r!==null&&(Fe(
Pn,t,r),On(e,t,r)))throw Vn(Pn)}function On(e,t,r){return e.database.projects.find(n=>n.platformId===t&&n.externalId===r&&n.deleted===null)}function je({deleted:e,
...t}){return{...t,analytics:{totalUsers:0,activeUsers:0,totalFlows:0,activeFlows:0}}}function su(e,t){let r="/projects",n=["SERVICE","USER","ADMIN"],o=["SERVIC\
E","ADMIN"];e({method:"GET",url:r,allow:n,query:Ja,handle:({query:s,principal:i})=>_d(t,i,s)}),e({method:"POST",url:r,allow:o,status:201,body:Ma,handle:async({body:s,
principal:i})=>je(await yd(t,i,s))}),e({method:"GET",url:`${r}/:id`,allow:n,params:Re,handle:({params:s,principal:i})=>je(J(t,i,s.id))}),e({method:"POST",url:`${r}\
/:id`,allow:o,params:Re,body:Ba,handle:({params:s,body:i,principal:c})=>{let a=J(t,c,s.id);return bd(t,a,i),je(a)}}),e({method:"DELETE",url:`${r}/:id`,allow:o,status:204,
params:Re,handle:({params:s,principal:i})=>vd(t,J(t,i,s.id))})}function _d(e,t,r){let n=r.externalId===void 0?void 0:j(r.externalId),o=r.displayName===void 0?()=>!0:
dt(r.displayName),s=e.database.projects.filter(c=>c.deleted===null&&o(c.displayName)&&(n===void 0||n!==""&&c.externalId===n)&&hr(e,t,c)),i=eo(e,s,r);return{...i,
data:i.data.map(je)}}async function yd(e,{platformId:t,userId:r=""},{globalConnectionExternalIds:n=[],...o}){xd(e,t),await e.clock.yieldFor(e.settings.window);let s=he(
e,{...o,platformId:t,ownerId:r});for(let i of e.database.connections.filter(c=>c.platformId===t&&c.scope==="PLATFORM"&&n.includes(c.externalId)))e.database.connections.
update(i,{projectIds:[...i.projectIds,s.id]});return s}function xd(e,t){let{teamProjectsLimit:r}=e.settings.plan;if(r==="NONE")throw new w("VALIDATION",{message:"\
Team projects are not available on your current plan"});let n=o=>o.platformId===t&&o.type==="TEAM"&&o.deleted===null;if(r==="ONE"&&e.database.projects.find(n))throw ut(
"Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects.")}function bd(e,t,{displayName:r,externalId:n,metadata:o,maxConcurrentJobs:s}){
let i=n?.trim()?j(n):void 0;if(i!==void 0){if(e.database.projects.find(a=>a!==t&&a.externalId===i&&a.deleted===null))throw new w("PROJECT_EXTERNAL_ID_ALREADY_EX\
ISTS",{externalId:i});Fe(Pn,t.platformId,i)}e.database.projects.update(t,{...r===void 0?{}:{displayName:j(r)},...i===void 0?{}:{externalId:i},...o===void 0?{}:{
metadata:o},...s===void 0?{}:{maxConcurrentJobs:s}})}function vd(e,t){let{projects:r,connections:n}=e.database;t.deleted=e.clock.date();let o=()=>{r.remove(t);let i=n.
filter(({scope:c,projectIds:a})=>c==="PROJECT"&&a.includes(t.id));for(let c of i)n.remove(c)},{hardDelete:s}=e.settings.delays;s>0?e.clock.later(s,o):o()}function Qt(e,t){let r=e.clock.date(),n={id:e.ids.id(),created:r,updated:r,...t,projectIds:new Set};return e.database.users.push(n),n}function An({projectIds:e,
...t}){return{...t,status:"ACTIVE"}}function iu(e,t){e({method:"GET",url:"/users",allow:["SERVICE","ADMIN"],query:La,handle:({query:r,principal:{platformId:n}})=>{
let o=t.database.users.filter(i=>i.platformId===n),s=ht(t,o,r);return{...s,data:s.data.map(An)}}})}function au(e,t){e({method:"POST",url:"/managed-authn/external-token",body:v({externalAccessToken:y()}),handle:async({body:r})=>{let n=$d(t,r.externalAccessToken),
o=await Sd(t,n);return t.settings.newer.renamesProjects&&Ed(t,o,n.projectDisplayName),Pd(t,Id(t,n,o),o)}})}var wd=["ADMIN","EDITOR","OPERATOR","VIEWER"];function $d(e,t){
let[r="",n="",o=""]=t.split("."),{alg:s,kid:i}=cu(r),c=e.database.signingKeys.find(({id:p})=>p===i);if(!c)throw M(`signing key not found signingKeyId=${i}`);if(s!==
"RS256")throw M("invalid algorithm");let a=Buffer.from(`${r}.${n}`);if(!zd("RSA-SHA256",a,c.publicKey,Buffer.from(o,"base64url")))throw M("invalid signature");let u=cu(
n);kd(u,Math.floor(e.clock.now()/1e3));let{role:l}=u;if(l!==void 0&&!wd.includes(String(l).toUpperCase()))throw M("ENTITY_NOT_FOUND");return{...u,platformId:c.platformId}}
function kd({nbf:e,exp:t},r){if(e!==void 0){if(typeof e!="number")throw M("invalid nbf value");if(e>r)throw M("jwt not active")}if(t!==void 0){if(typeof t!="num\
ber")throw M("invalid exp value");if(t<=r)throw M("jwt expired")}}function cu(e){try{return Object(JSON.parse(Buffer.from(e,"base64url").toString()))}catch{throw M(
"jwt malformed")}}async function Sd(e,{platformId:t,externalProjectId:r}){let n=r===void 0?e.database.projects.find(o=>o.platformId===t&&o.deleted===null):On(e,
t,r);return n||(await e.clock.yieldFor(e.settings.window),he(e,{platformId:t,ownerId:e.database.platforms.find(({id:o})=>o===t)?.ownerId??"",displayName:r??"",externalId:r,
planName:"default-embeddings-limit"}))}function Ed(e,t,r){r&&e.database.projects.update(t,{displayName:j(r)})}function Id(e,{platformId:t,externalUserId:r,firstName:n="",
lastName:o=""},s){let c=e.database.users.find(a=>a.platformId===t&&(r===void 0||a.externalId===r))??Qt(e,{platformId:t,externalId:r??null,email:`${e.ids.id()}@m\
anaged.test`,firstName:n,lastName:o,platformRole:"MEMBER"});return c.projectIds.add(s.id),c}function Pd(e,t,{id:r}){let{id:n,platformId:o,platformRole:s}=t,i=s===
"ADMIN"?"ADMIN":"USER";return{...An(t),token:_e(e,{type:i,platformId:o,userId:n,projectId:r}),projectId:r}}function uu(e,t){e({method:"POST",url:"/oauth-apps",allow:["ADMIN"],status:201,body:v({pieceName:y(),clientId:y(),clientSecret:y()}),handle:({body:r,principal:{
platformId:n}})=>(t.database.oauthApps.push({...r,platformId:n}),{id:t.ids.id(),platformId:n,pieceName:r.pieceName,clientId:r.clientId})})}function lu(e,t){e({method:"GET",url:"/platform-app-connections",allow:["SERVICE","ADMIN"],query:Ya,handle:({query:r,principal:{platformId:n}})=>{let o=r.projectIds&&
new Set(r.projectIds),s=be(t,r,c=>c.platformId===n&&(r.scope===void 0||c.scope===r.scope)&&(o===void 0||c.projectIds.some(a=>o.has(a)))&&(r.ownerIds===void 0||r.
ownerIds.includes(c.ownerId))),i=Od(t);return{...s,data:s.data.map(c=>({...c,projects:i(c.projectIds)}))}}})}function Od(e){let t=new Map(e.database.projects.rows.
map(r=>[r.id,r]));return r=>r.flatMap(n=>{let o=t.get(n);return o&&o.deleted===null?[{id:n,displayName:o.displayName,type:o.type}]:[]})}function er(e,{apiKey:t=`sk-${e.ids.text(64)}`,withTestPieces:r=!1}={}){let n=e.ids.id(),{id:o}=Qt(e,{platformId:n,externalId:null,email:"ada@vendor.test",firstName:"\
Ada",lastName:"Vendor",platformRole:"ADMIN"}),s=_e(e,{type:"ADMIN",platformId:n,userId:o}),i={id:n,created:e.clock.date(),name:"Vendor",apiKey:t,ownerId:o,adminToken:s};
return e.database.platforms.push(i),he(e,{platformId:n,ownerId:o,displayName:"Ada's Project",type:"PERSONAL"}),r&&Za(e,n),i}function pu(e,t){e({method:"GET",url:"\
/platforms/:id",allow:["SERVICE","USER","ADMIN"],params:ot,handle:({params:{id:r},principal:n})=>{let o=t.database.platforms.find(s=>s.id===r);if(o&&n.platformId===
r)return Ad(o,t.settings);throw new w("AUTHORIZATION",{message:"You are not authorized to access this platform"})}}),e({method:"GET",url:"/api-keys",allow:["ADM\
IN"],handle:({principal:{platformId:r}})=>({data:t.database.platforms.filter(({id:s})=>s===r).map(({created:s,apiKey:i})=>({created:s,platformId:r,truncatedValue:i.
slice(-4)})),next:null,previous:null})})}function Ad({id:e,created:t,name:r,ownerId:n},{plan:o,hiddenPieces:s}){return{id:e,created:t,updated:t,ownerId:n,name:r,
...{filteredPieceNames:s,filteredPieceBehavior:"BLOCKED"},plan:{platformId:e,...o}}}function tr(e){let t=Object.create(null);for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("]="),o=n===-1?r.indexOf("="):n+1,s=o===-1?r:r.slice(0,o),
i=o===-1?"":r.slice(o+1);du(t,Td(fu(s)),fu(i))}return t}function fu(e){let t=e.replaceAll("+"," ");try{return decodeURIComponent(t)}catch{return t}}function Td(e){
let t=e.indexOf("[");return t<=0||!e.endsWith("]")?[e]:[e.slice(0,t),...e.slice(t+1,-1).split("][")]}function du(e,[t="",...r],n){let o=e[t];if(r.length===0)e[t]=
o===void 0?n:[o,n].flat();else if(r[0]==="")e[t]=[o??[],n].flat();else{let s=typeof o=="object"&&!Array.isArray(o)?o:Object.create(null);e[t]=s,du(s,r,n)}}var Zd=100,rr=class{#e=[];add(t,r,n){this.#e.push({method:t,segments:r.split("/"),route:n})}find(t,r){let n=t==="HEAD"?"GET":t,o=this.#e.filter(i=>i.method===n);
if(o.length===0)return;let s=Nd(r);for(let{segments:i,route:c}of o){let a=Rd(i,s);if(a)return{route:c,params:a}}}};function Nd(e){let[t=""]=e.split(/[?#]/,1);try{
return t.replace(/(?<=.)\/$/,"").split("/").map(decodeURIComponent)}catch{throw new E(`'${e}' is not a valid url component`,{statusCode:400,code:"FST_ERR_BAD_UR\
L"})}}function Rd(e,t){if(e.length!==t.length)return;let r={};for(let[n,o]of e.entries()){let s=t[n]??"";if(o.startsWith(":")){if(s.length>Zd)return;r[o.slice(1)]=
s}else if(o!==s)return}return r}function mu(e){let t=new rr;function r(n){t.add(n.method,`/api/v1${n.url}`,n)}return{define:r,find:t.find.bind(t),run:Cd.bind(null,e)}}async function Cd(e,t,r){
let n={...r,params:Tn("params",t.params,r.params),body:Tn("body",t.body,r.body??null),query:Tn("querystring",t.query,r.query)},o=jd(e,t,r.incoming.headers.authorization);
return await e.clock.pause(t.method==="GET"?e.settings.delays.read:e.settings.delays.write),{body:await t.handle({...n,principal:o}),status:t.status??200}}function Tn(e,t,r){
if(!t)return r;let n=t.safeParse(r);if(n.success)return n.data;let o=n.error.issues.map(({path:s,message:i})=>`${e}/${s.join("/")} ${i}`);throw new E(o.join(", "),
{statusCode:400,code:"FST_ERR_VALIDATION"})}function jd(e,{allow:t,wrongToken:r},n){try{return t?Mn(e,n,t):{type:"UNKNOWN",platformId:""}}catch(o){throw r&&o instanceof
w&&o.status===401?r():o}}import{generateKeyPairSync as Dd,sign as vy}from"node:crypto";var Zn=()=>Dd("rsa",{modulusLength:2048}),nr,hu=new WeakMap;function Ld(e,t){nr??=Zn();let r=hu.get(t);if(r!==void 0)return r;let n=e.ids.id(),{publicKey:o}=nr,s=e.clock.date();return e.database.signingKeys.push({id:n,created:s,
displayName:"fake-server",platformId:t.id,publicKey:o}),hu.set(t,n),n}function gu(e,t){let r=Ld(e,t);return nr??=Zn(),{signingKeyId:r,signingKey:String(nr.privateKey.
export({type:"pkcs1",format:"pem"}))}}function _u(e,t){e({method:"POST",url:"/signing-keys",allow:["ADMIN"],status:201,body:v({displayName:y()}),handle:({body:r,
principal:n})=>Ud(t,n.platformId,r.displayName)}),e({method:"GET",url:"/signing-keys",allow:["ADMIN"],handle:({principal:{platformId:r}})=>({data:t.database.signingKeys.
filter(o=>o.platformId===r).map(yu),next:null,previous:null})})}function Ud(e,t,r){let{publicKey:n,privateKey:o}=Zn(),i={id:e.ids.id(),created:e.clock.date(),displayName:r,
platformId:t,publicKey:n};return e.database.signingKeys.push(i),{...yu(i),privateKey:o.export({type:"pkcs1",format:"pem"})}}function yu({id:e,created:t,platformId:r,
publicKey:n,displayName:o}){return{id:e,created:t,updated:t,platformId:r,publicKey:n.export({type:"pkcs1",format:"pem"}),algorithm:"RSA",displayName:o}}var Fd={ENTERPRISE:"ee",CLOUD:"cloud",COMMUNITY:"ce"},Nn=50,Md=6e4;function xu(e,t){e({method:"GET",url:"/flags",handle:({incoming:r})=>Bd(t,r.origin)}),e({method:"\
GET",url:"/health",handle:()=>({status:"Healthy"})}),e({method:"POST",url:"/authentication/sign-in",body:v({email:y(),password:y()}),handle:({incoming:r,setHeader:n})=>{
throw Jd(t,r.address,n),new w("INVALID_CREDENTIALS",{})}})}function Bd({settings:e},t){return{EDITION:Fd[e.edition],CURRENT_VERSION:e.version,ENVIRONMENT:e.engine.
validate?"prod":"test",PUBLIC_URL:e.publicUrl??t}}function Jd(e,t,r){let n=Date.now(),o=e.attempts.get(t),s=o&&o.ends>n?o:{count:0,ends:n+Md};e.attempts.set(t,s),
s.count+=1;let i=Math.max(1,Math.ceil((s.ends-n)/1e3)-1);if(r("x-ratelimit-limit",Nn),r("x-ratelimit-remaining",Math.max(0,Nn-s.count)),r("x-ratelimit-reset",i),
!(s.count<=Nn))throw r("retry-after",i),new E(`Rate limit exceeded, retry in ${i} seconds`,{statusCode:429})}function bu(e,t){e({method:"GET",url:"/worker/app-connections/:externalId",allow:["ENGINE"],params:v({externalId:y()}),handle:({params:{externalId:r},principal:{
platformId:n,projectId:o=""}})=>{let s=t.database.connections.find(i=>i.platformId===n&&i.projectIds.includes(o)&&i.externalId===r);if(!s)throw Y({entityType:"A\
ppConnection",entityId:`externalId=${r}`});return{...s,value:Kd(s.value)}}}),e({method:"GET",url:"/worker/project",allow:["ENGINE"],handle:({principal:r})=>je(J(
t,r,r.projectId??""))})}function Kd(e){return"refresh_token"in e?{...e,refresh_token:"(REDACTED)"}:e}var Vd=54*1024*1024,Gd={"access-control-allow-origin":"*","access-control-expose-headers":"*","strict-transport-security":"max-age=31536000; includeSubDomains",
"x-content-type-options":"nosniff","content-security-policy":"frame-ancestors 'self'"};function vu(e,{bodyLimit:t=Vd}){let r=mu(e);for(let s of Hd)s(r.define,e);
return async function(i,c){let a={...Gd};if(Wd(i))return o(204,void 0,{...a,...Xd(i)});let{status:u,body:l}=await n(i,c,a).catch(Fn);return o(u,l,a)};async function n(s,i,c){
let{method:a,url:u}=s;if(Yd(e,u))return dr(u);let l=r.find(a,u),p=await tu(s,{limit:t,isKnownPath:l!==void 0}).catch(h=>{throw h.statusCode!==415&&(c.connection=
"close"),h});if(i.body=p,!l)return dr(u);let d=tr(u.split("?").slice(1).join("?")),m=(h,g)=>{c[h]=g};return r.run(l.route,{body:p,query:d,params:l.params,incoming:s,
setHeader:m})}function o(s,i,c){let a=typeof i=="string",u=Buffer.from(a?i:JSON.stringify(i)??""),l=a?"text/html; charset=utf-8":"application/json; charset=utf-\
8";return{status:s,headers:{...c,...u.length>0?{"content-type":l}:{},date:e.clock.httpDate()},body:u}}}function zu({url:e,headers:t}){if(Object.entries(t).reduce(
(s,[i,c=""])=>s+i.length+c.length,e.length)<=pt)return;let{status:n,body:o}=ft;return{status:n,headers:{"content-type":"application/json"},body:Buffer.from(JSON.
stringify(o))}}var Hd=[su,nu,qa,lu,ru,bu,Na,uu,_u,au,pu,iu,xu];function Wd({method:e,headers:t}){return e==="OPTIONS"&&t.origin!==void 0&&"access-control-reques\
t-method"in t}function Xd({headers:e}){return{"access-control-allow-methods":"*","access-control-allow-headers":e["access-control-request-headers"]??"",vary:"Ac\
cess-Control-Request-Headers"}}function Yd({settings:e},t){return e.edition==="COMMUNITY"&&t.startsWith("/api/v1/global-connections")}function or(e,t,r="fetch failed"){return new TypeError(r,{cause:Object.assign(new Error(t),{code:e})})}var wu=()=>or("UND_ERR_SOCKET","other side closed"),$u=()=>or(
"ECONNRESET","read ECONNRESET"),ku=()=>or("ECONNREFUSED","connect ECONNREFUSED"),Su=e=>or("ENOTFOUND",`getaddrinfo ENOTFOUND ${e}`);async function Eu(e,t){let r=typeof e?.url=="string"?e:void 0,n=qd(r?.url??String(e)),o=String(t.method??r?.method??"GET").toUpperCase(),s=Qd(t.headers??r?.headers),
{body:i,type:c}=t.body==null&&r?await Iu(r):await em(t.body);if(i&&(o==="GET"||o==="HEAD"))throw new TypeError(`Request with ${o} method cannot have body.`);return c!==
void 0&&(s["content-type"]??=c),(i||o==="POST"||o==="PUT"||o==="PATCH")&&(s["content-length"]=String(i?.length??0)),{incoming:{method:o,url:n.pathname+n.search,
headers:{host:n.host,...s},origin:Rn(n),address:"127.0.0.1",read:async u=>{if(i&&i.length>u)throw st();return i??Buffer.alloc(0)}},url:n,signal:t.signal??r?.signal??
void 0}}var Rn=({protocol:e,host:t})=>`${e}//${t}`;function qd(e){if(!URL.canParse(e))throw new TypeError(`Failed to parse URL from ${e}`);let t=new URL(e);return t.
hash="",t}function Qd(e={}){if(typeof Headers=="function")return Object.fromEntries(new Headers(e));let t=Array.isArray(e)?e:Object.entries(e);return Object.fromEntries(
t.map(([r,n])=>[String(r).toLowerCase(),String(n)]))}async function em(e){return e==null?{}:typeof e=="string"?{body:Buffer.from(e),type:"text/plain;charset=UTF\
-8"}:Iu(new Response(e))}async function Iu(e){return e.body===null?{}:{body:Buffer.from(await e.arrayBuffer()),type:e.headers.get("content-type")??void 0}}var tm={async refuse({wire:e}){e.close()},async"reset-before"({wire:e,clock:t,fault:r}){await t.pause(r.delay??0),e.reset()},async"reset-after"(e){await ge(e),await e.
clock.pause(e.fault.delay??0),e.wire.reset()},async"reset-mid-body"(e){e.wire.sendHalf(await ge(e)),await e.clock.pause(e.fault.delay??20),e.wire.reset()},async"\
stall-mid-body"(e){e.wire.sendHalf(await ge(e))},async never(e){e.fault.acted?await ge(e):await ir(e)},async slow(e){let{fault:t,clock:r,wire:n,proceed:o}=e;if(!t.
acted)return await r.pause(t.delay??0),o();let s=await ge(e);await r.pause(t.delay??0),n.send(s)},async status(e){await sr(e),e.wire.send(it(e,{status:503,body:""}))},
async html(e){await sr(e),e.wire.send(it(e,{status:200,body:"<!DOCTYPE html><html><body>Sign in</body></html>",headers:{"content-type":"text/html; charset=utf-8"}}))},
async"broken-json"(e){let{fault:t,wire:r,incoming:n}=e,o=t.acted??!0;o||await ir(e);let s=n.method==="POST"?201:200,i=o?await ge(e):it(e,{status:s,body:{id:"x",
data:[]}});r.send({...i,status:t.status??i.status,body:ct(i.body)})},async"wrong-shape"(e){let t=await sr(e);e.wire.send(it(e,{status:t?.status??200,body:{}}))},
async redirect(e){await sr(e),e.wire.send(it(e,{status:302,body:"",headers:{location:e.fault.location??"/"}}))}};async function Pu(e){e.record.fault=e.fault.kind,
await tm[e.fault.kind](e)}async function ge(e){return e.act(await ir(e))}async function sr(e){if(e.fault.acted)return ge(e);await ir(e)}async function ir({incoming:e,
record:t}){let r=await e.read(1/0);return t.body=rm(r.toString()),r}function rm(e){try{return e===""?void 0:JSON.parse(e)}catch{return e}}function it({fault:e,clock:t},r){
let n=e.body===void 0?r.body:e.body,o=typeof n=="string";return{status:e.status??r.status,headers:{date:t.httpDate(),"content-type":o?"text/plain":"application/\
json; charset=utf-8",...r.headers,...nm(e.headers)},body:Buffer.from(o?n:JSON.stringify(n))}}function nm(e={}){return Object.fromEntries(Object.entries(e).map(([
t,r])=>[t.toLowerCase(),r]))}function ct(e){return e.subarray(0,Math.floor(e.length/2))}var om=["connection","keep-alive","transfer-encoding"],Ou=[204,205,304];function Au(e,t,r){let n=sm(e),{status:o}=e;if(typeof Response!="function")return im(o,n,
e.body,r);let s=new Response(Ou.includes(o)?null:t,{status:o,headers:n});return Object.defineProperty(s,"url",{value:r})}function sm({status:e,headers:t,body:r}){
let n={...t,...Ou.includes(e)?{}:{"content-length":r.length}};return Object.entries(n).flatMap(([o,s])=>s===void 0||om.includes(o)?[]:[s].flat().map(i=>[o,String(
i)]))}function im(e,t,r,n){let o=new Map(t),s=async()=>r.toString();return{status:e,ok:e>=200&&e<300,redirected:!1,url:n,headers:{get:i=>o.get(i.toLowerCase())??
null},text:s,json:async()=>JSON.parse(await s())}}var cr=class{response;record;onOver=()=>{};#e=()=>{};#n=()=>{};#t=!1;#o;#s;#r;constructor(t,r,n){this.#o=t,this.#s=r,this.#r=n,this.record=n.record,this.response=
new Promise((o,s)=>{this.#n=o,this.#e=s})}send(t){this.#t||(this.#i(t,this.#s==="HEAD"?null:t.body),this.#r.answered(t.status),this.#c())}sendHalf(t){if(this.#t)
return;let r,n=new ReadableStream({start:o=>{r=o}});r?.enqueue(ct(t.body)),this.#i(t,n),this.#e=o=>r?.error(o)}close(){this.fail(wu())}reset(){this.fail($u())}fail(t){
this.#t||(this.#e(t),this.#c())}#i(t,r){try{this.#n(Au(t,r,this.#o))}catch(n){this.#e(n)}}#c(){this.#t=!0,this.#r.closed(),this.onOver()}};async function ar(e,t,{incoming:r,record:n,wire:o}){let s=async()=>o.send(await t(r,n)),i=e.faults.take(n.method,n.url,n.headers["x-caller"]);if(!i)return s();let c=u=>t(
{...r,read:async()=>u},n),a=Pu({fault:i,incoming:r,wire:o,record:n,clock:e.clock,proceed:s,act:c}).catch(()=>o.close());i.taken?.(a),await a}function Zu(e,t,r){let n=new Set,o=!1;async function s(i,c){let{incoming:a,url:u,signal:l}=await Eu(i,c??{});if(l?.aborted)throw Tu(l);if(!r().includes(Rn(u)))throw Su(
u.host);if(o)throw ku();let p=new cr(u.href,a.method,e.log.open(a));n.add(p);let d=()=>p.fail(Tu(l));l?.addEventListener("abort",d),p.onOver=()=>{n.delete(p),l?.
removeEventListener("abort",d)};let m=zu(a);return m?p.send(m):ar(e,t,{incoming:a,record:p.record,wire:p}),p.response}return{fetch:s,close(){o=!0;for(let i of n)
i.close()}}}function Tu(e){return e?.reason??new DOMException("This operation was aborted","AbortError")}var cm=72e3;async function Ru(e,t,{port:r,host:n}){let{createServer:o}=await import("node:http"),s=o({maxHeaderSize:pt,requestTimeout:0},(i,c)=>{let a=lm(i),{record:u,
answered:l,closed:p}=e.log.open(a);c.once("finish",()=>l(c.statusCode)),c.once("close",p),ar(e,t,{incoming:a,record:u,wire:fm(i,c)})});return s.keepAliveTimeout=
cm,s.on("clientError",mm),await new Promise((i,c)=>{s.once("error",c),s.listen({port:r,host:n},()=>i(void 0))}),{url:am(s),close:()=>um(s)}}function am(e){let{address:t,
family:r,port:n}=e.address(),o={"0.0.0.0":"127.0.0.1","::":"::1"}[t]??t;return`http://${r==="IPv6"?`[${o}]`:o}:${n}`}async function um(e){let t=new Promise(r=>{
e.close(()=>r(void 0))});e.closeAllConnections(),await t}function lm(e){let{method:t="",url:r="",headers:n,socket:o}=e;return{method:t,url:r,headers:n,origin:`h\
ttp://${n.host}`,address:o.remoteAddress??"",read:s=>pm(e,s)}}async function pm(e,t){let r=[],n=0;try{for await(let o of e.iterator({destroyOnReturn:!1})){if(n+=
o.length,n>t)break;r.push(o)}}catch{}if(n>t)throw st();return Buffer.concat(r)}function fm({socket:e},t){return{send(r){t.destroyed||(Nu(t,r),t.end(r.body))},sendHalf(r){
t.destroyed||(Nu(t,r),t.write(ct(r.body)))},close:()=>{e.destroy()},reset:()=>{e.resetAndDestroy()}}}var dm=["keep-alive","transfer-encoding","content-length"];
function Nu(e,{status:t,headers:r,body:n}){for(let[o,s]of Object.entries(r))s!==void 0&&!dm.includes(o)&&e.setHeader(o,s);t!==204&&t!==304&&e.setHeader("content\
-length",n.length),e.writeHead(t)}function mm(e,t){if(e.code==="ECONNRESET"||t.destroyed)return;let r=e.code==="HPE_HEADER_OVERFLOW",{status:n,body:o}=r?ft:hm,s=JSON.
stringify(o),i=[`HTTP/1.1 ${n} ${o.error}`,`Content-Length: ${s.length}`,"Content-Type: application/json","Connection: close"];t.end(`${i.join(`\r
`)}\r
\r
${s}`)}var hm={status:400,body:{error:"Bad Request",message:"Client Error",statusCode:400}};import gm from"node:timers";var{setImmediate:_m}=gm;function Cu(e){let t=new Set,r=!1;function n(i,c){if(r)return()=>{};let{clearTimeout:a}=globalThis,u=setTimeout(
()=>{t.delete(l),c()},i),l=()=>{t.delete(l),a(u)};return t.add(l),l}let o=i=>new Promise(c=>{n(i,()=>c(void 0))}),s=()=>Date.now()+e.clockSkew;return{now:s,date:()=>new Date(
s()).toISOString(),httpDate:()=>new Date(s()).toUTCString(),later:n,async pause(i){i>0&&await o(i)},async yieldFor(i){await(i>0?o(i):new Promise(c=>{_m(()=>c(void 0))}))},
stop(){r=!0;for(let i of t)i()}}}function ju(e){return{projects:new Ue(e),connections:new Ue(e),users:[],platforms:[],oauthApps:[],flows:[],signingKeys:[],pieces:[]}}var ym=10;function Lu(e,t){let r=[],n=new Set,o=0,s=!1;function i(){for(;!e.engine.down&&o<e.engine.concurrency;){let l=r.shift();if(!l)return;c(l)}r.length>0&&
!s&&(s=!0,t.later(ym,()=>{s=!1,i()}))}async function c(l){o+=1;try{l.resolve(await a(l))}catch(p){l.reject(p)}finally{l.cancelSafetyTimer(),o-=1,i()}}async function a({
piece:l,value:p}){return await t.pause(e.engine.delay+u(l)),new Promise((d,m)=>{let h=t.later(e.engine.timeout,()=>m(Du(zm)));xm(l,p,t).then(d,g=>m(Du(wm(g)))).
finally(h)})}function u({name:l,version:p}){let d=`${l}@${p}`;return n.has(d)?0:(n.add(d),e.engine.install)}return{validateAuth(l,p){return new Promise((d,m)=>{
let h={piece:l,value:p,resolve:d,reject:m,cancelSafetyTimer:()=>{}};h.cancelSafetyTimer=t.later(e.engine.safetyTimeout,()=>{let g=r.indexOf(h);g!==-1&&r.splice(
g,1),m($m())}),r.push(h),i()})}}}async function xm(e,t,r){let n=Ht(e.auth),o=n.find(({type:s})=>s===t.type)??n[0];return!e.validate||!o?{valid:!0}:o.type!==t.type?
{valid:!1,error:`Connection value type does not match piece auth type: ${o.type} !== ${t.type}`}:typeof e.validate=="function"?e.validate(t):bm(vm(o,t),r)}async function bm(e,t){
if(await t.pause(Number(/^slow(\d+)/.exec(e)?.[1]??0)),e==="throw")throw new Error("boom in validate");return e.startsWith("bad")?{valid:!1,error:"Invalid API t\
oken"}:{valid:!0}}function vm(e,t){let r=t.props??{},n=Object.entries(e.props??{}).find(([,s])=>s.type==="SECRET_TEXT")?.[0],o=t.secret_text??t.password??t.access_token??
r[n??""];return typeof o=="string"?o:""}var zm={status:"TIMEOUT",response:{valid:!1,error:"Validation timed out"}};function wm(e){let{message:t,stack:r}=e instanceof
Error?e:new Error(String(e));return{status:"INTERNAL_ERROR",error:JSON.stringify({__apErrorVersion:1,message:t,raw:r}),logs:""}}function Du(e){return new w("ENG\
INE_OPERATION_FAILURE",{message:"Failed to run engine validate auth",context:e})}function $m(){return new w("ENGINE_OPERATION_FAILURE",{message:"Worker did not \
respond within the safety timeout"})}var Uu=["refuse","reset-before","reset-after","reset-mid-body","stall-mid-body","never","slow","status","html","broken-json","wrong-shape","redirect"];function Fu(){
let e=[],t=[];return{hits:t,add(r){if(!Uu.includes(r?.kind))throw new TypeError(`a fault needs a \`kind\`: ${Uu.join(", ")}`);let n={fault:r,seen:0,fired:0};return e.
push(n),()=>{let o=e.indexOf(n);o!==-1&&e.splice(o,1)}},clear(){e.length=0,t.length=0},take(r,n,o){let s=e.filter(c=>km(c.fault,r,n,o)?(c.seen+=1,c.seen>=(c.fault.
nth??1)&&c.fired<(c.fault.times??1)):!1),[i]=s;if(i)return i.fired+=1,t.push({fault:i.fault,method:r,url:n}),i.fault}}}function km({method:e,path:t,caller:r},n,o,s){
return r!==void 0&&r!==s||e!==void 0&&e.toUpperCase()!==n?!1:t===void 0?!0:typeof t=="string"?o.startsWith(t):o.search(t)!==-1}var Mu="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function Bu(e){let t=Sm(e),r=n=>Array.from({length:n},()=>Mu[t()%Mu.length]).join("");return{
text:r,id:()=>r(21)}}function Sm(e){let[t,r]=[1+e%2147483561,1+e*69621%2147483397];return()=>(t=t*40014%2147483563,r=r*40692%2147483399,(t-r+2147483562)%2147483562)}function Ju(e){let t=[],r={};return{records:t,counts:r,clear(){t.length=0;for(let n of Object.keys(r))delete r[n]},open({method:n,url:o,headers:s}){let[i="",...c]=o.
split("?"),a=performance.now(),u={method:n,url:o,path:i,query:{...tr(c.join("?"))},headers:s,body:void 0,status:void 0,startedAt:Date.now(),ms:void 0,fault:void 0},
l=`${n} ${Im(i)}`;return r[l]=(r[l]??0)+1,e.logRequests&&t.push(u),{record:u,answered:p=>{u.status=p},closed:()=>{u.ms=performance.now()-a}}}}}var Em=[[/^\/pieces\/.+/,
"/pieces/:name"],[/^\/worker\/app-connections\/.*/,"/worker/app-connections/:externalId"],[/\/[0-9a-zA-Z]{21}$/,"/:id"]];function Im(e){let t=e.replace(/^\/api\/v1(?=\/)/,
"").replace(/(?<=.)\/$/,""),[r,n]=Em.find(([o])=>o.test(t))??["",""];return t.replace(r,n)}var Pm={globalConnectionsEnabled:!0,teamProjectsLimit:"UNLIMITED",projectsLimit:null,managePiecesEnabled:!0,customRolesEnabled:!0,apiKeysEnabled:!0,embeddingEnabled:!0},
Om={globalConnectionsEnabled:!1,teamProjectsLimit:"ONE",projectsLimit:null,managePiecesEnabled:!1,customRolesEnabled:!1,apiKeysEnabled:!1,embeddingEnabled:!1},Am={
delay:5,concurrency:5,timeout:6e4,safetyTimeout:3e5,install:0,down:!1,validate:!0},Tm={read:0,write:0,oauth:0,hardDelete:1e3},Zm={refusesPlatformDelete:!1,kinds:!1,
externalIdsFilter:!1,renamesProjects:!1,visibleNamesOnly:!1};function Ku(e){return{engine:ur(Am,e.engine),delays:ur(Tm,e.delays),window:e.window??0,reread:e.reread??
0,maxPageRows:e.maxPageRows??65535,clockSkew:e.clockSkew??0,pieces:e.pieces??"served",hiddenPieces:e.hiddenPieces??[],newer:ur(Zm,e.newer),edition:e.edition??"E\
NTERPRISE",version:e.version??"0.85.4",publicUrl:e.publicUrl,plan:ur(e.licence===!1?Om:Pm,e.plan),ssrfAllowList:e.ssrfAllowList??[],logRequests:e.logRequests??!0}}
function ur(e,t={}){let r=Object.entries(t).filter(([,n])=>n!==void 0);return{...e,...Object.fromEntries(r)}}function Gu(e){let t=Nm(),r=Ku(e),n=Cu(r);return{number:t,ids:Bu(t),clock:n,settings:r,database:ju(n),engine:Lu(r,n),faults:Fu(),log:Ju(r),sessions:new Map,usedCodes:new Set,
attempts:new Map}}var Vu=Symbol.for("predefined-connection.fake-servers");function Nm(){let e=globalThis;return e[Vu]=(e[Vu]??0)+1}function Hu({apiKey:e,bodyLimit:t,withTestPieces:r,...n}){let o=Gu(n),s=er(o,{apiKey:e,withTestPieces:r}),i=vu(o,{bodyLimit:t}),c=`https://activepieces-${o.number}\
.test`,a=c,u=Zu(o,i,()=>[c,a]),l,p;async function d({port:h=0,host:g="127.0.0.1"}={}){if(p)throw new Error("This fake Activepieces was closed: create another on\
e.");l??=Ru(o,i,{port:h,host:g});try{({url:a}=await l)}catch(x){throw l=void 0,x}return a}async function m(){o.clock.stop(),u.close(),await l?.then(({close:h})=>h(),
()=>{})}return{world:o,platform:s,url:()=>a,fetch:u.fetch,listen:d,close:()=>p??=m()}}function Wu(e,t){let{database:r}=e;return{addPlatform:n=>er(e,n),addPiece:(n,o=t.id)=>vn(e,n,o),addOAuthApp:({clientSecret:n="cs",platformId:o=t.id,...s})=>{r.oauthApps.
push({...s,clientSecret:n,platformId:o})},addProject:(n={})=>he(e,{platformId:t.id,ownerId:t.ownerId,displayName:"Customer",...n}),addFlow:n=>{r.flows.push({id:e.
ids.id(),...n})},addConnection(n){let o={...Rm(e,t,n),...n};return r.connections.insert(o),o}}}function Rm(e,t,{pieceName:r,value:n={type:"CUSTOM_AUTH",props:{}}}){
let o=e.clock.date();return{id:e.ids.id(),created:o,updated:o,displayName:"Gelato Connection",type:n.type,pieceName:"@activepieces/piece-gelato",projectIds:[],platformId:t.
id,scope:"PLATFORM",status:"ACTIVE",ownerId:t.ownerId,metadata:null,pieceVersion:r===null?null:"0.1.0",preSelectForNewProjects:!1,value:n}}function Xu({apiKey:e,pieces:t=[],engine:r,delays:n,...o}={}){let s=Hu({...o,apiKey:e,engine:{delay:0,...r},delays:{hardDelete:0,...n}}),{world:i,platform:c}=s,
{addPiece:a,addProject:u,addConnection:l,addFlow:p}=Wu(i,c);for(let d of t)a(d);return{get instanceUrl(){return s.url()},apiKey:c.apiKey,fetch:s.fetch,listen:s.
listen,close:s.close,settings:i.settings,tables:{projects:i.database.projects.rows,connections:i.database.connections.rows},requests:i.log.records,clearRequests:()=>i.
log.clear(),faults:i.faults,addPiece:d=>a(d),addProject:(d={})=>u({displayName:d.externalId??"Project",...d}),addConnection:d=>l({displayName:d.externalId,...d}),
addFlow:p,context:(d,m)=>Cm(s,d,m),signingKey:()=>gu(i,c)}}function Cm({world:e,platform:t,url:r,fetch:n},o,{contextVersion:s}={}){let i=e.database.projects.find(
u=>u.externalId===o&&u.deleted===null);if(!i)throw new Error(`There is no project with the external id ${JSON.stringify(o)}: provision the customer's connection\
 first, or add one with addProject.`);let{id:c}=i,a=_e(e,{type:"ENGINE",platformId:t.id,projectId:c});return Bn({url:r(),fetch:n,token:a,projectId:c,contextVersion:s})}function jm(e){return Xu(e)}export{jm as createFakeActivepieces};

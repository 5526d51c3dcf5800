/**
 * What the parts of news pages are called in classes and ids. Collected from the pages of many outlets and content
 * systems; the classes of words are those that Readability (Apache 2.0), trafilatura (Apache 2.0) and Defuddle (MIT) also
 * go by, the lists are our own.
 */

/** Kinds of part that are no reading text. `caption`, `credit`, `byline`, `date` and `tags` become blocks of their own kind. */
export type PartKind = "caption" | "credit" | "byline" | "date" | "tags" | "furniture";

export interface PartName {
  readonly kind: PartKind;
  /** For furniture: what it is, in words a reader understands. */
  readonly reason: string;
  /** A part with one of these words goes, whatever it holds. */
  readonly strong: ReadonlySet<string>;
  /** A part with one of these goes if it holds no paragraph of prose. */
  readonly weak: ReadonlySet<string>;
}

function part(kind: PartKind, reason: string, strong: string, weak = ""): PartName {
  return { kind, reason, strong: new Set(strong.split(/\s+/)), weak: new Set(weak.split(/\s+/)) };
}

/** Most telling first: "newsletter-related" is a newsletter box. */
export const PART_NAMES: readonly PartName[] = [
  part(
    "furniture",
    "hidden",
    "screenreader screenreadertext sronly visuallyhidden assistive noprint hideonprint",
    "hidden invisible dnone hide tooltip",
  ),
  part(
    "furniture",
    "cookie notice",
    "cookie cookies cookiebar cookiebanner gdpr consent onetrust didomi qccmp truste usercentrics cli cookielawinfo",
    "privacy cmp privacyoverview",
  ),
  part(
    "furniture",
    "newsletter box",
    "newsletter newsletters signup emailsignup newslettersignup optin mailchimp mcembed subscribebox subscribeform subscribeblock mailinglist signupform emailscrim",
    "subscribe subscription subscriptions inbox mailing mail email",
  ),
  part(
    "furniture",
    "advertisement",
    "ad ads advert adverts advertisement advertisements advertising adslot adunit adcontainer adwrapper adbox adbanner adcaption adlabel dfp dfpad adsbygoogle googlead gpt gptad sponsor sponsored sponsors sponsorship promo promos promobox promoted nativead leaderboard skyscraper bannerad adchoices outbrain taboola zergnet revcontent dianomi mgid adthrive wpcnt adsense",
    "promotion banner commercial affiliate affiliates disclosure shop shopping buy offer",
  ),
  part(
    "furniture",
    "share bar",
    "share shares sharing sharebar sharebox sharebutton sharebuttons sharetools sharelinks sharedaddy social socials socialbar socialshare socialsharing socialmedia sociallinks socialicons socialite addthis addtoany ssba ssbp heateor sharethis followus followbar followlinks sdsharing jssocials dpsp wabtn",
    "follow facebook twitter whatsapp linkedin pinterest likes like reactions",
  ),
  part(
    "furniture",
    "comments",
    "comments commentlist commentsarea commentssection commentcount commentscount commentform commentrespond disqus disqusthread livefyre viafoura spotim fbcomments respond replies talkback commentblock commentcontent commentbody commenttext commentwrapper commentbox commentarea commentthread commentcontainer comentarios comentario kommentare kommentar commentaires commentaire commenti commento reacties yorumlar komentar komentarze kommentarer otzyvy nocomments visitorscomment usercomments readercomments",
    "comment reply discussion responses feedback",
  ),
  part(
    "furniture",
    "author box",
    "authorbio authorbox authorprofile authordescription authordesc authorcard authorblurb aboutauthor abouttheauthor abouttheauthors authorbiography contributorbio contribbio bioblock articleauthorbio postauthor bloger bloginfo sigfile",
    "bio biography contributor contributors authorinfo vcard profile about",
  ),
  part(
    "furniture",
    "related links",
    "related relatedlinks relatedlink relatedarticles relatedarticle relatedposts relatedstories relatedstory relatedcontent relateditems relatednews recirc recirculation recommended recommendation recommendations recommends morefrom moreon moreonthis morestories morenews morearticles readnext readmore readalso nextup upnext nextarticle nextpost nextstory nextclick seealso alsoread alsolike alsoreading youmaylike mayalsolike mostread mostpopular mostviewed mostcommented popularposts popular trending topstories latestnews latestposts latest yarpp crp similar siblinglinks inlinerelated intextlink linkstack furtherreading editorspicks dontmiss keepreading rocklist promolist teaserlist internallinks moreinfo",
    "teaser teasers teasergroup more next previous prev suggested suggestions series collection collections package packages list links linklist cards card tile tiles feed stream explore discover top headlines",
  ),
  part(
    "furniture",
    "navigation",
    "breadcrumb breadcrumbs pagination paginator navbar subnav topnav mainnav sitenav skiplink skiplinks postnavigation postnav prevnext articlenav sitemap navmenu mainmenu submenu offcanvas topbar",
    "nav navigation menu pager pages paging toc tableofcontents jump tabs skip search searchform",
  ),
  part(
    "furniture",
    "page frame",
    "footer sidebar sidebars siteheader sitefooter pagefooter pageheader globalheader globalfooter masthead colophon rightrail leftrail rightsidebar asidebar",
    "rail header banner aside widget widgets",
  ),
  part(
    "furniture",
    "dialog",
    "modal popup popover popin lightbox overlay interstitial paywallprompt regwall registrationwall subscribewall dropdown toast snackbar",
    "paywall dialog login signin register registration account meter premium",
  ),
  part("furniture", "pull quote", "pullquote pullquotes pulledquote articlepullquote blockpullquote quoteaside", ""),
  part(
    "furniture",
    "gallery",
    "gallerycount slidecount slidecounter photocount thumbnails thumbs thumbnail",
    "gallery slideshow carousel slider slides filmstrip swiper resgallery photogallery inlinegallery",
  ),
  part(
    "furniture",
    "video",
    "videoplaylist videocarousel jwplayer videojs vjs brightcove",
    "video videos videoplayer player audio audioplayer podcast playlist media",
  ),
  part(
    "furniture",
    "tools",
    "toolbar articletools printtools textsize fontsize textresizer reprint reprints permalink copylink printheader printarticle articleactions actionbar readingtime readtime timetoread rating ratings starrating poll survey quiz voting countdown estimatedreadtime",
    "tools tool actions action print button buttons btn icons icon vote votes counter count counts views bookmark save translate language",
  ),
  part(
    "tags",
    "",
    "tags taglist tagged tagcloud articletags posttags entrytags storytags relatedtags relatedtopics topiclist topictags posttag tagslist taglinks taxonomy filedunder keywords articletopics listoftags",
    "tag topics topic categories category labels keyword kicker eyebrow",
  ),
  part(
    "caption",
    "",
    "figcaption caption captions wpcaption wpcaptiontext imagecaption photocaption mediacaption captiontext captionfull cutline imagedescription photodescription imgcaption slidecaption gallerycaption featuredimagecaption videocaption leadcaption imgdesc imagemeta captionremote",
    "",
  ),
  part(
    "credit",
    "",
    "credit credits imagecredit photocredit mediacredit imgcredit thumbnailcredit photographer copyright copyrights imagesource photosource imageattribution sourcecredit picturesource",
    "attribution rights source origin",
  ),
  part(
    "byline",
    "",
    "byline bylines authorname authornames articlebyline postbyline entrybyline storybyline writtenby authorline authors entryauthor authortwitter twitterhandle reporters",
    "author contrib writer by",
  ),
  part(
    "date",
    "",
    "timestamp pubdate publishdate publisheddate publishedon datepublished datemodified datetime posttime entrydate postdate articledate storydate postmeta entrymeta articlemeta storymeta contentmeta postinfo articleinfo metainfo dateline lastupdated lastmodified updatedate articletimestamp submitted",
    "date time meta published updated publish posted modified info details",
  ),
];

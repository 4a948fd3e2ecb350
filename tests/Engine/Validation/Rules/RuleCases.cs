namespace Cacao.Validation;

/// <summary>For each rule documents that break it, with what is said, and documents that do not.</summary>
public static class RuleCases
{
    public static TheoryData<string, string, string[]> Broken { get; } = new()
    {
        { "ExecutableDefinitionsRule", "{ legacy } type A { b: C } extend schema @d", ["The \"A\" definition is not executable. @1:12", "The schema definition is not executable. @1:28"] },
        { "UniqueOperationNamesRule", "query A { legacy } mutation A { legacy }", ["There can be only one operation named \"A\". @1:7 @1:29"] },
        { "LoneAnonymousOperationRule", "{ legacy } query A { legacy }", ["This anonymous operation must be the only defined operation. @1:1"] },
        { "SingleFieldSubscriptionsRule", "subscription S { priceChanged(id: 1) { id } ...F } fragment F on Subscription { other { id } }", ["Subscription \"S\" must select only one top level field. @1:81"] },
        { "SingleFieldSubscriptionsRule", "subscription { __typename }", ["Anonymous Subscription must not select an introspection top level field. @1:16"] },
        { "SingleFieldSubscriptionsRule", "subscription S($a: Boolean!) { other @skip(if: $a) { id } }", ["Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. @1:38"] },
        { "KnownTypeNamesRule", "query ($a: Strnig) { ... on Produkt { id } } fragment F on Zzzzzzzz { id }", ["Unknown type \"Strnig\". Did you mean \"String\"? @1:12", "Unknown type \"Produkt\". Did you mean \"Product\"? @1:29", "Unknown type \"Zzzzzzzz\". @1:60"] },
        { "FragmentsOnCompositeTypesRule", "{ ... on Currency { a } } fragment F on Key { id }", ["Fragment cannot condition on non composite type \"Currency\". @1:10", "Fragment \"F\" cannot condition on non composite type \"Key\". @1:41"] },
        { "VariablesAreInputTypesRule", "query ($a: [Product!]) { legacy }", ["Variable \"$a\" cannot be non-input type \"[Product!]\". @1:12"] },
        { "ScalarLeafsRule", "{ legacy { a } products }", ["Field \"legacy\" must not have a selection since type \"String\" has no subfields. @1:10", "Field \"products\" of type \"[Product!]!\" must have a selection of subfields. Did you mean \"products { ... }\"? @1:16"] },
        { "FieldsOnCorrectTypeRule", "{ legaci node(by: {id: 1}) { name } search(text: \"\") { nme } }", ["Cannot query field \"legaci\" on type \"Query\". Did you mean \"legacy\"? @1:3", "Cannot query field \"name\" on type \"Node\". Did you mean to use an inline fragment on \"Named\", \"Person\", or \"Product\"? @1:30", "Cannot query field \"nme\" on type \"Hit\". @1:56"] },
        { "UniqueFragmentNamesRule", "fragment F on Query { legacy } fragment F on Query { legacy }", ["There can be only one fragment named \"F\". @1:10 @1:41"] },
        { "KnownFragmentNamesRule", "{ ...F }", ["Unknown fragment \"F\". @1:6"] },
        { "NoUnusedFragmentsRule", "{ legacy } fragment F on Query { ...G } fragment G on Query { legacy }", ["Fragment \"F\" is never used. @1:12", "Fragment \"G\" is never used. @1:41"] },
        { "PossibleFragmentSpreadsRule", "{ product(id: 1) { ... on Person { id } ...F } } fragment F on Query { legacy }", ["Fragment cannot be spread here as objects of type \"Product\" can never be of type \"Person\". @1:20", "Fragment \"F\" cannot be spread here as objects of type \"Product\" can never be of type \"Query\". @1:41"] },
        { "NoFragmentCyclesRule", "fragment F on Query { ...G } fragment G on Query { ...F } fragment H on Query { ...H }", ["Cannot spread fragment \"F\" within itself via \"G\". @1:23 @1:52", "Cannot spread fragment \"H\" within itself. @1:81"] },
        { "UniqueVariableNamesRule", "query ($a: Int, $a: Int) { legacy }", ["There can be only one variable named \"$a\". @1:9 @1:18"] },
        { "NoUndefinedVariablesRule", "query Q { ...F } fragment F on Query { product(id: $id) { id } }", ["Variable \"$id\" is not defined by operation \"Q\". @1:52 @1:1"] },
        { "NoUnusedVariablesRule", "query ($a: Int) { legacy }", ["Variable \"$a\" is never used. @1:8"] },
        { "KnownDirectivesRule", "{ legacy @unknown ... @live(rate: 1) { legacy } }", ["Unknown directive \"@unknown\". @1:10", "Directive \"@live\" may not be used on INLINE_FRAGMENT. @1:23"] },
        { "UniqueDirectivesPerLocationRule", "{ legacy @skip(if: true) @skip(if: true) @tag @tag }", ["The directive \"@skip\" can only be used once at this location. @1:10 @1:26"] },
        { "KnownOperationTypesRule", "mutation { a }", ["The mutation operation is not supported by the schema. @1:1"] },
        { "DeferStreamDirectiveOnRootFieldRule", "mutation { ... @defer { rename(id: 1, name: \"\") { id } } }", ["Defer directive cannot be used on root mutation type \"Mutation\". @1:16"] },
        { "DeferStreamDirectiveOnValidOperationsRule", "subscription { other { ...F } } fragment F on Product { related(first: 1) @stream { id } ... @defer(if: false) { id } }", ["Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`. @1:75"] },
        { "DeferStreamDirectiveLabelRule", "query ($a: String) { ... @defer(label: \"x\") { legacy } ... @defer(label: \"x\") { legacy } products @stream(label: $a) { id } }", ["Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages. @1:26 @1:60", "Argument \"@stream(label:)\" must be a static string. @1:99"] },
        { "StreamDirectiveOnListFieldRule", "{ legacy @stream products @stream { id } }", ["Directive \"@stream\" cannot be used on non-list field \"Query.legacy\". @1:10"] },
        { "KnownArgumentNamesRule", "{ legacy(a: 1) @live(rate: 1, rates: 2) products(frist: 1) { id } }", ["Unknown argument \"a\" on field \"Query.legacy\". @1:10", "Unknown argument \"rates\" on directive \"@live\". Did you mean \"rate\"? @1:31", "Unknown argument \"frist\" on field \"Query.products\". Did you mean \"first\"? @1:50"] },
        { "UniqueArgumentNamesRule", "{ product(id: 1, id: 2) @live(rate: 1, rate: 2) { id } }", ["There can be only one argument named \"id\". @1:11 @1:18", "There can be only one argument named \"rate\". @1:31 @1:40"] },
        { "ValuesOfCorrectTypeRule", "{ product(id: 1.5, in: GBP) { id } products(where: {name: 1, price: {}, tag: 2, tags: [null]}, first: \"1\") { id } }", ["ID cannot represent a non-string and non-integer value: 1.5 @1:15", "Value \"GBP\" does not exist in \"Currency\" enum. @1:24", "String cannot represent a non string value: 1 @1:59", "Field \"Range.min\" of required type \"Float!\" was not provided. @1:69", "Field \"tag\" is not defined by type \"ProductFilter\". Did you mean \"tags\"? @1:73", "Expected value of type \"String!\", found null. @1:88", "Int cannot represent non-integer value: \"1\" @1:103"] },
        { "ValuesOfCorrectTypeRule", "{ a: node(by: {}) { id } b: node(by: {id: null}) { id } c: product(id: {x: 1}, in: \"EUR\") { id } }", ["OneOf Input Object \"Key\" must specify exactly one key. @1:15", "Field \"Key.id\" must be non-null. @1:38", "ID cannot represent a non-string and non-integer value: {x: 1} @1:72", "Enum \"Currency\" cannot represent non-enum value: \"EUR\". Did you mean the enum value \"EUR\"? @1:84"] },
        { "ProvidedRequiredArgumentsRule", "{ product @live { id } }", ["Directive \"@live\" argument \"rate\" of type \"Int!\" is required, but it was not provided. @1:11", "Field \"product\" argument \"id\" of type \"ID!\" is required, but it was not provided. @1:3"] },
        { "VariablesInAllowedPositionRule", "query ($a: String, $b: ID, $c: [Int]!) { product(id: $a) { id } node(by: {id: $b}) { id } sum(numbers: $c) }", ["Variable \"$a\" of type \"String\" used in position expecting type \"ID!\". @1:8 @1:54", "Variable \"$b\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Key\". @1:20 @1:79", "Variable \"$c\" of type \"[Int]!\" used in position expecting type \"[Int!]!\". @1:28 @1:104"] },
        { "OverlappingFieldsCanBeMergedRule", "{ a: product(id: 1) { x: id } a: product(id: 1) { x: name } }", ["Fields \"a\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional. @1:3 @1:23 @1:31 @1:51"] },
        { "OverlappingFieldsCanBeMergedRule", "{ product(id: 1) { id } product(id: 2) { id } }", ["Fields \"product\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. @1:3 @1:25"] },
        { "OverlappingFieldsCanBeMergedRule", "{ search(text: \"\") { ... on Product { x: name } ... on Person { x: age } } }", ["Fields \"x\" conflict because they return conflicting types \"String!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional. @1:39 @1:65"] },
        { "UniqueInputFieldNamesRule", "{ products(where: {name: \"\", name: \"\"}) { id } }", ["There can be only one input field named \"name\". @1:20 @1:30"] },
        { "MaxIntrospectionDepthRule", "{ __schema { types { fields { type { fields { type { ...F } } } } } } } fragment F on __Type { inputFields { name } }", ["Maximum introspection depth exceeded @1:3"] },
        { "NoSchemaIntrospectionCustomRule", "{ __typename __schema { description } }", ["GraphQL introspection has been disabled, but the requested query contained the field \"__schema\". @1:14"] },
        { "NoDeprecatedCustomRule", "{ legacy product(id: 1, old: 1, in: DEM) @live(rate: 1, old: 1) { id } products(where: {old: 1}) { id } }", ["The field Query.legacy is deprecated. Gone soon. @1:3", "Field \"Query.product\" argument \"old\" is deprecated. Use id. @1:25", "The enum value \"Currency.DEM\" is deprecated. Euro. @1:37", "Directive \"@live\" argument \"old\" is deprecated. Slow. @1:57", "The input field ProductFilter.old is deprecated. No. @1:89"] },
    };

    /// <summary>Valid under every rule of the specification.</summary>
    public static TheoryData<string> Valid { get; } =
    [
        "{ legacy }",
        "query A { legacy } query B { __typename }",
        "query ($id: ID!, $in: Currency = USD, $first: Int) { product(id: $id, in: $in) { ...F related(first: 3) { id } } products(first: $first) { id } } fragment F on Node { id ... on Named { name } }",
        "subscription S { priceChanged(id: 1) { id name } }",
        "{ search(text: \"a\") { ... on Product { x: name price } ... on Person { x: name age } } }",
        "{ search(text: \"a\") { ... on Product { same: id } ... on Person { same: id } __typename } }",
        "{ a: product(id: 1) { id name } a: product(id: 1) { name id price(in: EUR) } }",
        "query ($key: Key!) { node(by: $key) { id } a: node(by: {name: \"x\"}) { id } }",
        "query ($min: Float!) { products(where: {price: {min: $min}, tags: [\"a\"]}) { id } sum(numbers: 1) }",
        "{ products { ...F @defer(label: \"f\") } list: products @stream(initialCount: 2) { id } } fragment F on Product { price }",
        "{ __schema { types { name fields { name type { name } } } } __type(name: \"A\") { name } }",
    ];
}

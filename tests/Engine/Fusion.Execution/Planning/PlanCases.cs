namespace Cacao.Fusion.Execution.Tests;

/// <summary>Operations with the calls and waves their plans may have at most.</summary>
public static class PlanCases
{
    private const string Big = """
        fragment User on User { id username name }
        fragment Review on Review { id body }
        fragment Product on Product { inStock name price shippingEstimate upc weight }
        query TestQuery {
          users { ...User reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } } }
          topProducts { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }
        }
        """;

    private static readonly List<(string Name, int Calls, int Waves, string Schema, string Operation)> s_cases =
    [
        ("bench_small", 1, 1, "benchmark", "query Small { topProducts(first: 2) { upc name price } }"),
        ("bench_mid", 4, 3, "benchmark", "query Mid { topProducts { upc name inStock shippingEstimate reviews { id author { username name } } } }"),
        ("bench_big", 6, 4, "benchmark", Big),
        ("provided_field", 2, 2, "benchmark", "{ topProducts { reviews { author { username } } } }"),
        ("typename_only", 0, 0, "benchmark", "{ __typename }"),
        ("introspection_and_data", 2, 1, "benchmark", "query Q($n: String!) { __type(name: $n) { ...T } topProducts { upc } } fragment T on __Type { name kind }"),
        ("requirement_only", 2, 2, "benchmark", "{ topProducts { shippingEstimate } }"),
        ("requirement_through_another_source", 4, 4, "benchmark", "{ me { reviews { product { shippingEstimate } } } }"),
        ("conditions", 2, 2, "benchmark", "query Q($a: Boolean!, $b: Boolean!) { topProducts { name @include(if: $a) ... @skip(if: $b) { reviews { id } } inStock @include(if: false) } }"),
        ("conditional_fragments_merge", 1, 1, "benchmark", "query Q($a: Boolean!, $b: Boolean!) { me { ... @include(if: $a) { name } ... @include(if: $b) { name birthday } } }"),
        ("aliases_and_arguments", 1, 1, "shop", "{ products { a: name b: name(upper: true) name: sku id: name(upper: false) } }"),
        ("alias_hides_key", 2, 2, "shop", "{ products { id: name cover { url } } }"),
        ("nested_key", 2, 2, "shop", "{ products { carrier } }"),
        ("key_through_another_source", 3, 3, "shop", "{ orders { product { carrier } } }"),
        ("requirement_over_list_and_object", 2, 2, "shop", "{ products { delivery(zip: \"1\") { days } } }"),
        ("requirement_back_to_the_origin", 3, 3, "shop", "{ products { label } }"),
        ("lookup_under_path", 2, 2, "shop", "{ product(id: 1) { cover { url ... on Video { seconds } } } }"),
        ("union_members", 2, 2, "shop", "{ search(text: \"x\") { __typename ... on Product { name } ... on Image { width caption } } }"),
        ("interface_with_member_elsewhere", 2, 2, "shop", "{ media { id url ... on Image { caption } } }"),
        ("abstract_lookup", 2, 2, "shop", "{ banner { caption url width } }"),
        ("value_type_in_two_schemas", 2, 1, "shop", "{ viewer { wishes { id } orders { id } } }"),
        ("mutations_in_series", 4, 3, "shop", "mutation M { a: rename(id: 1, name: \"a\") { id } b: rename(id: 2, name: \"b\") { cover { url } } order(product: 1) { order { product { name } } } }"),
        ("query_in_payload", 2, 2, "shop", "mutation { order(product: 1) { query { products { name } orders { id } } } }"),
        ("subscription_with_entity", 2, 2, "shop", "subscription { orderPlaced { id product { id name } } }"),
        ("node", 3, 2, "shop", "query Q($id: ID!) { node(id: $id) { __typename id ... on Product { name cover { url } } ... on Order { total } } }"),
        ("nodes", 2, 1, "shop", "{ nodes(ids: [\"a\"]) { id } }"),
        ("variables_are_forwarded_where_used", 2, 2, "shop", "query Q($id: ID!, $zip: String! = \"8000\", $u: Boolean) { product(id: $id) { name(upper: $u) delivery(zip: $zip) { days } } }"),
        ("deep_requirements", 5, 4, "shop", "{ orders { product { images { caption } label } } }"),
    ];

    public static TheoryData<string, int, int> All
    {
        get
        {
            var data = new TheoryData<string, int, int>();
            foreach (var (name, calls, waves, _, _) in s_cases)
            {
                data.Add(name, calls, waves);
            }

            return data;
        }
    }

    public static (string Schema, string Operation) Find(string name)
    {
        var found = s_cases.Find(c => c.Name == name);
        return (found.Schema, found.Operation);
    }
}

using System.Text;

namespace Cacao.AspNetCore.Tests.RandomInput;

/// <summary>Makes requests that are nearly right: valid ones, cut, mixed, and with bytes changed.</summary>
internal sealed class RequestGenerator(Random random)
{
    private static readonly string[] s_documents =
    [
        "{ hello }",
        "query Q($name: String = \"x\") { hello(name: $name) }",
        "query($input: GreetInput!) { greet(input: $input) }",
        "{ me { id name friends(first: 2) { ...F } } } fragment F on User { id __typename }",
        "{ nodes { id ... on Book { title author { name } } } }",
        "mutation { setName(name: \"a\") { id } }",
        "query($skip: Boolean!) { hello @skip(if: $skip) old @include(if: true) }",
        "{ __schema { types { name } } }",
        "subscription { countdown(from: 1) }",
        "{ search(kind: USER) { __typename } fail failNonNull }",
        "\"\"\"d\"\"\" { hello(name: \"\"\"block \\\"\"\" string\"\"\") } # comment",
    ];

    private static readonly string[] s_values =
    [
        "null", "true", "1", "-0", "1e400", "9223372036854775808", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[[[]]]]", "{\"a\":{\"a\":1,\"a\":2}}",
        "{\"name\":\"x\"}", "{\"name\":null}", "{\"name\":\"a\",\"title\":1,\"other\":[]}", "{\"\":\"\"}", "1.0", "\"1\"",
    ];

    private static readonly string[] s_members =
        ["query", "variables", "operationName", "extensions", "onError", "id", "documentId", "other", "input", "name", "skip"];

    /// <summary>A JSON body, most of the time.</summary>
    public byte[] Body()
    {
        var body = Encoding.UTF8.GetBytes(random.Next(12) == 0 ? $"[{Request()},{Request()}]" : Request());
        return Damage(body);
    }

    public string Request()
    {
        var builder = new StringBuilder("{\"query\":").Append(Quote(s_documents[random.Next(s_documents.Length)]));
        builder.Append(",\"variables\":").Append(random.Next(5) == 0 ? Value() : Variables());
        for (var i = random.Next(3); i > 0; i--)
        {
            builder.Append(",\"").Append(s_members[random.Next(s_members.Length)]).Append("\":").Append(Value());
        }

        return builder.Append('}').ToString();
    }

    public string Value() => s_values[random.Next(s_values.Length)];

    private string Variables()
    {
        var builder = new StringBuilder("{");
        for (var i = random.Next(4); i > 0; i--)
        {
            builder.Append('"').Append(s_members[random.Next(s_members.Length)]).Append("\":").Append(Value()).Append(i > 1 ? "," : "");
        }

        return builder.Append('}').ToString();
    }

    /// <summary>Changes some bytes, or cuts the rest off, or leaves all as it is.</summary>
    public byte[] Damage(byte[] bytes)
    {
        for (var i = random.Next(4); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"{}[]\"\\:,$!()@. #0e-"[random.Next(19)];
        }

        return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length + 1)] : bytes;
    }

    private static string Quote(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}

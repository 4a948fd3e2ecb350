using EShop.Supergraph.Tests.Shops;
using Snapshooter.Xunit;

namespace EShop.Supergraph.Tests.Requests;

/// <summary>Requests that cannot be executed: 400, with what is wrong and where.</summary>
public abstract class InvalidRequestTests(IShop shop) : ShopTests(shop)
{
    [Fact]
    public async Task Post_Should_TellWhere_When_DocumentIsMalformed()
    {
        var answer = await Anonymous.SendAsync("{ products(first: { nodes { name } }");

        Assert.Equal(400, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_TellWhere_When_FieldsAreUnknown()
    {
        var answer = await Anonymous.SendAsync(
            """
            {
              products(first: 1) {
                nodes { name colour }
              }
              nonsense
            }
            """);

        Assert.Equal(400, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_TellWhere_When_AVariableIsMissing()
    {
        var answer = await Anonymous.SendAsync("query Product($id: ID!) { productById(id: $id) { name } }");

        Assert.Equal(400, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_TellWhere_When_AVariableHasAnotherType()
    {
        var answer = await Anonymous.SendAsync(
            "query Page($first: Int) { products(first: $first) { nodes { name } } }",
            new { first = "many" });

        Assert.Equal(400, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_TellWhichField_When_AnInputObjectHasAnUnknownOne()
    {
        var answer = await Anonymous.SendAsync(
            "mutation SignIn($input: SignInInput!) { signIn(input: $input) { authSession { accessToken } } }",
            new { input = new { login = "a@b.example", password = "x", otp = "1" } });

        Assert.Equal(400, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_Refuse_When_BodyIsNoJson()
    {
        var answer = await Anonymous.PostAsync("{ query: products }");

        Assert.Equal(400, answer.Status);
        answer.Snapshot().MatchSnapshot();
    }

    [Fact]
    public async Task Post_Should_Refuse_When_IdIsNoId()
    {
        var answer = await Anonymous.SendAsync("""{ productById(id: "nonsense") { name } }""");

        answer.Snapshot().MatchSnapshot();
    }
}

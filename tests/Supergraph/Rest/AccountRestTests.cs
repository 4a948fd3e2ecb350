using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Rest;

[Collection(EmbeddedCollection.Name)]
public sealed class AccountRestTests(EmbeddedShop shop) : RestTests(shop)
{
    [Theory]
    [InlineData("/api/users", "/api/auth/login")]
    [InlineData("/api/auth/register", "/api/auth/login")]
    [InlineData("/api/v1/users/register", "/api/v1/users/login")]
    public async Task Login_Should_GiveAToken_When_RegisteredBefore(string register, string login)
    {
        var email = $"rest-{Guid.CreateVersion7():n}@eshop.example";

        var registered = (await Rest.PostAsync(register, new { email, password = Customer.Password, name = "New" })).Must(201);
        var session = (await Rest.PostAsync(login, new { email, password = Customer.Password })).Must(200);
        var profile = (await Rest.As(session.String("token")).GetAsync(registered.Location!)).Must(200);

        Assert.Equal(email, profile.String("email"));
        Assert.Equal("New", profile.String("name"));
    }

    [Fact]
    public async Task Login_Should_TakeThePhone_When_RegisteredByIt()
    {
        var phone = $"+49151{Random.Shared.NextInt64(10_000_000, 99_999_999)}";

        (await Rest.PostAsync("/api/v1/users/register", new { phone, password = Customer.Password })).Must(201);
        var session = (await Rest.PostAsync("/api/v1/users/login", new { phone, password = Customer.Password })).Must(200);

        Assert.Equal(phone, session.String("user.phone"));
    }

    [Fact]
    public async Task Register_Should_Refuse_When_AddressIsTakenOrNoAddressOrMissing()
    {
        var email = $"rest-{Guid.CreateVersion7():n}@eshop.example";
        (await Rest.PostAsync("/api/users", new { email, password = Customer.Password })).Must(201);

        (await Rest.PostAsync("/api/users", new { email, password = Customer.Password })).MustRefuse(409, "ContactTakenError");
        (await Rest.PostAsync("/api/users", new { email = "no address", password = Customer.Password })).MustRefuse(422, "RegistrationInvalidError");
        (await Rest.PostAsync("/api/users", new { email })).MustRefuse(400, "REQUEST_INVALID");
        (await Rest.PostAsync("/api/users", new { email, password = 5 })).MustRefuse(400);
        (await Rest.SendAsync(HttpMethod.Post, "/api/users", "{ broken")).MustRefuse(400, "REQUEST_INVALID");
    }

    [Fact]
    public async Task Login_Should_Answer401_When_ThePasswordIsWrong()
    {
        (await Rest.PostAsync("/api/auth/login", new { email = "nobody@eshop.example", password = "wrong" })).MustRefuse(401, "SignInFailedError");
        (await Rest.As("no.valid.token").GetAsync("/api/carts")).MustRefuse(401, "AUTH_INVALID_TOKEN");
    }

    [Fact]
    public async Task Profile_Should_ChangeForItsOwnerAlone_When_Put()
    {
        var (owner, id) = await RegisterAsync();
        var (other, _) = await RegisterAsync();
        var path = $"/api/users/{Uri.EscapeDataString(id)}";

        Assert.Equal("Renamed", (await owner.PutAsync(path, new { name = "Renamed" })).Must(200).String("name"));
        (await other.PutAsync(path, new { name = "Taken over" })).MustRefuse(404, "NOT_FOUND");
        (await Rest.PutAsync(path, new { name = "Taken over" })).MustRefuse(401, "AUTH_NOT_AUTHENTICATED");

        var seen = (await other.GetAsync(path)).Must(200);
        Assert.Equal("Renamed", seen.String("name"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, seen["email"].ValueKind);
        (await Rest.GetAsync($"/api/users/{Guid.CreateVersion7()}")).MustRefuse(404, "NOT_FOUND");
    }
}

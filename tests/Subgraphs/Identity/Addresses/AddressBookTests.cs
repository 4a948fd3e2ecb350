using EShop.Contracts;
using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace EShop.Identity.Tests.Addresses;

public sealed class AddressBookTests(IdentityFixture identity) : IdentityTests(identity)
{
    private const string Add = """
        mutation ($input: AddAddressInput!) {
          addAddress(input: $input) {
            userAddress { id country isDefaultShipping isDefaultBilling }
            errors { __typename ... on UserAddressInvalidError { field } }
          }
        }
        """;

    private const string Update = """
        mutation ($input: UpdateAddressInput!) {
          updateAddress(input: $input) { userAddress { id city company isDefaultShipping } errors { __typename } }
        }
        """;

    private const string Remove = "mutation ($input: RemoveAddressInput!) { removeAddress(input: $input) { errors { __typename } } }";
    private const string Book = "{ me { addresses { id city isDefaultShipping isDefaultBilling } } }";

    [Fact]
    public async Task AddAddress_Should_BeTheDefault_When_ItIsTheFirst()
    {
        var token = await SignUpAsync();

        var first = await AddAsync(token, "Berlin");
        var second = await AddAsync(token, "Hamburg", isDefaultShipping: true);

        Assert.True(first.Flag("addAddress.userAddress.isDefaultBilling"));
        Assert.Equal("DE", second.Text("addAddress.userAddress.country"));
        var book = await Host.SendAsync(Book, null, token);
        Assert.Equal(
            ["Berlin False True", "Hamburg True False"],
            book.List("me.addresses").Select(a => $"{a!["city"]} {a["isDefaultShipping"]!.GetValue<bool>()} {a["isDefaultBilling"]!.GetValue<bool>()}"));
    }

    [Theory]
    [InlineData("", "DE", "city")]
    [InlineData("Berlin", "Germany", "country")]
    public async Task AddAddress_Should_NameTheField_When_AValueIsWrong(string city, string country, string field)
    {
        var answer = await AddAsync(await SignUpAsync(), city, country);

        Assert.Equal(field, answer.Text("addAddress.errors.0.field"));
    }

    [Fact]
    public async Task Address_Should_NotBeFound_When_ItIsAnothers()
    {
        var id = (await AddAsync(await SignUpAsync(), "Berlin")).Text("addAddress.userAddress.id");
        var stranger = (await RegisterAsync(new { email = $"x{Email}", password = Password })).Text("register.authSession.accessToken");

        var updated = await Host.SendAsync(Update, new { input = new { id, city = "Bonn" } }, stranger);
        var removed = await Host.SendAsync(Remove, new { input = new { id } }, stranger);

        Assert.Equal("UserAddressNotFoundError", updated.ErrorOf("updateAddress"));
        Assert.Equal("UserAddressNotFoundError", removed.ErrorOf("removeAddress"));
    }

    [Fact]
    public async Task UpdateAndRemove_Should_ChangeTheBook_When_ItIsTheCallers()
    {
        var token = await SignUpAsync();
        var id = (await AddAsync(token, "Berlin")).Text("addAddress.userAddress.id");

        var updated = await Host.SendAsync(Update, new { input = new { id, city = "Bonn", company = "Shop Ltd" } }, token);
        await Host.SendAsync(Remove, new { input = new { id } }, token);

        Assert.Equal(("Bonn", "Shop Ltd"), (updated.Text("updateAddress.userAddress.city"), updated.Text("updateAddress.userAddress.company")));
        Assert.True(updated.Flag("updateAddress.userAddress.isDefaultShipping"));
        Assert.Empty((await Host.SendAsync(Book, null, token)).List("me.addresses"));
    }

    [Fact]
    public async Task Defaults_Should_BeOneEach_When_ManyAreAddedAtOnce()
    {
        var token = await SignUpAsync();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => AddAsync(token, $"City {i}", isDefaultShipping: true)));

        var book = (await Host.SendAsync(Book, null, token)).List("me.addresses");
        Assert.Equal(6, book.Count);
        Assert.Single(book, a => a!["isDefaultShipping"]!.GetValue<bool>());
        Assert.Single(book, a => a!["isDefaultBilling"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Customer_Should_BeDescribedOverTheBus_When_ACheckoutAsks()
    {
        var registered = await RegisterAsync();
        var token = registered.Text("register.authSession.accessToken")!;
        var userId = GlobalId.KeyOf(registered.Text("register.authSession.user.id")!);
        await AddAsync(token, "Berlin");
        await using var scope = Host.Services.CreateAsyncScope();
        var client = scope.ServiceProvider.GetRequiredService<IBus>().CreateRequestClient<DescribeCustomer>(CommandAddresses.DescribeCustomer);

        var known = (await client.GetResponse<CustomerDescribed>(new DescribeCustomer(userId))).Message;
        var guest = (await client.GetResponse<CustomerDescribed>(new DescribeCustomer(Guid.CreateVersion7()))).Message;

        Assert.Equal((Email.ToLowerInvariant(), "Berlin", "Berlin"), (known.Email, known.DefaultShippingAddress?.City, known.DefaultBillingAddress?.City));
        Assert.Null(guest.Email);
        Assert.Null(guest.DefaultShippingAddress);
    }

    private async Task<string> SignUpAsync() => (await RegisterAsync()).Text("register.authSession.accessToken")!;

    private Task<GraphQLAnswer> AddAsync(string token, string city, string country = "de", bool isDefaultShipping = false)
        => Host.SendAsync(
            Add,
            new { input = new { name = "Ann Other", street = "High Street 1", postalCode = "10115", city, country, isDefaultShipping } },
            token);
}

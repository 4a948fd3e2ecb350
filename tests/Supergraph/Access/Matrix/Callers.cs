using EShop.Supergraph.Tests.Clients;
using EShop.Supergraph.Tests.Shops;

namespace EShop.Supergraph.Tests.Access.Matrix;

/// <summary>Somebody of each kind, signed in.</summary>
internal sealed class Callers
{
    private readonly Dictionary<Caller, string?> _tokens;

    private Callers(Dictionary<Caller, string?> tokens) => _tokens = tokens;

    /// <param name="shop">The shop.</param>
    /// <param name="owner">To whom belongs what is looked at; somebody new where nothing is.</param>
    public static async Task<Callers> SignInAsync(IShop shop, Customer? owner = null) => new(new Dictionary<Caller, string?>
    {
        [Caller.Anonymous] = null,
        [Caller.Guest] = (await Customer.VisitAsync(shop)).Client.Token,
        [Caller.Customer] = (await Customer.RegisterAsync(shop)).Client.Token,
        [Caller.Owner] = (owner ?? await Customer.RegisterAsync(shop)).Client.Token,
        [Caller.Staff] = await TokenAsync(shop, "staff@eshop.example"),
        [Caller.Admin] = await TokenAsync(shop, "admin@eshop.example"),
    });

    /// <summary>A client of the gateway, or of a service where its address is given.</summary>
    public ShopClient Client(Caller caller, Uri address) => new(address, _tokens[caller]);

    private static async Task<string> TokenAsync(IShop shop, string login)
        => (await new ShopClient(shop.Address).SendAsync(
            """
            mutation SignIn($login: String!) {
              signIn(input: { login: $login, password: "demo-password" }) { authSession { accessToken } errors { __typename } }
            }
            """,
            new { login })).Checked().Text("signIn.authSession.accessToken");
}

using EShop.Basket;
using EShop.Defaults;

var builder = ServiceHost.CreateBuilder(args);
builder.AddBasket();

var app = builder.Build();
app.UseServiceDefaults();
app.MapBasket();
return await app.RunWithGraphQLCommandsAsync(args);

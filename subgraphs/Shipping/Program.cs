using EShop.Defaults;
using EShop.Shipping;

var builder = ServiceHost.CreateBuilder(args);
builder.AddShipping();

var app = builder.Build();
app.UseServiceDefaults();
app.MapShipping();
return await app.RunWithGraphQLCommandsAsync(args);

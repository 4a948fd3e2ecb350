using EShop.Defaults;
using EShop.Inventory;

var builder = ServiceHost.CreateBuilder(args);
builder.AddInventory();

var app = builder.Build();
app.UseServiceDefaults();
app.MapInventory();
return await app.RunWithGraphQLCommandsAsync(args);

using EShop.Catalog;
using EShop.Defaults;

var builder = ServiceHost.CreateBuilder(args);
builder.AddCatalog();

var app = builder.Build();
app.UseServiceDefaults();
app.MapCatalog();
return await app.RunWithGraphQLCommandsAsync(args);

using EShop.Defaults;
using EShop.Ordering;

var builder = ServiceHost.CreateBuilder(args);
builder.AddOrdering();

var app = builder.Build();
app.UseServiceDefaults();
app.MapOrdering();
return await app.RunWithGraphQLCommandsAsync(args);

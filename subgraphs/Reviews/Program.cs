using EShop.Defaults;
using EShop.Reviews;

var builder = ServiceHost.CreateBuilder(args);
builder.AddReviews();

var app = builder.Build();
app.UseServiceDefaults();
app.MapReviews();
return await app.RunWithGraphQLCommandsAsync(args);

using EShop.Defaults;
using EShop.Payment;

var builder = ServiceHost.CreateBuilder(args);
builder.AddPayment();

var app = builder.Build();
app.UseServiceDefaults();
app.MapPayment();
return await app.RunWithGraphQLCommandsAsync(args);

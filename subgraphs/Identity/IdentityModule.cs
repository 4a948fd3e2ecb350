using EShop.Audit;
using EShop.Defaults;
using EShop.Graph;
using EShop.Identity.Addresses;
using EShop.Identity.Contacts;
using EShop.Identity.Data;
using EShop.Identity.Keys;
using EShop.Identity.Messaging;
using EShop.Identity.Passwords;
using EShop.Identity.Sessions;
using EShop.Messaging;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EShop.Identity;

/// <summary>Registers Identity in a process, alone or beside others.</summary>
public static class IdentityModule
{
    /// <summary>The name of the schema, the database and the queues.</summary>
    public const string Name = "identity";

    public static IHostApplicationBuilder AddIdentity(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddServiceDefaults();
        builder.AddServiceDatabase<IdentityContext>(Name);
        builder.Services
            .AddOptions<IdentityOptions>()
            .Bind(builder.Configuration.GetSection(IdentityOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<KeyCipher>();
        builder.Services.AddSingleton<SigningKeyRing>();

        // Where Identity runs, keys are read from it directly.
        builder.Services.Replace(ServiceDescriptor.Singleton<ISigningKeySource>(s => s.GetRequiredService<SigningKeyRing>()));
        builder.Services.AddSingleton<PasswordVault>();
        builder.Services.AddAuditTrail<IdentityContext>();
        builder.Services.AddScoped<SessionIssuer>();
        builder.Services.AddScoped<AddressBook>();
        builder.Services.AddScoped<ContactDesk>();
        builder.AddDatabaseSeeder<IdentitySeeder>();
        builder.Services.AddEShopMessaging(builder.Configuration);
        builder.Services.AddMessagingModule<IdentityContext>(Name, m =>
        {
            m.AddConsumer<IssueOrderAccessConsumer>();
            m.AddConsumer<DescribeCustomerConsumer>();
        });
        builder.AddGraphQL(Name).AddIdentityTypes().AddShopDefaults();
        return builder;
    }

    public static IEndpointConventionBuilder MapIdentity(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        endpoints.MapJwks();
        return endpoints.MapGraphQL(path, schemaName: Name);
    }
}

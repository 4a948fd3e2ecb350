namespace EShop.Cli.Shop;

/// <summary>How the shop is to run.</summary>
internal sealed record ShopOptions
{
    public const int DefaultPort = 8080;

    public static readonly TimeSpan DefaultPaymentDeadline = TimeSpan.FromSeconds(30);

    /// <summary>The gateway's port.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The first of the services' ports where each is a process of its own; null for the ports after the gateway's.</summary>
    public int? ServicePort { get; init; }

    public int? PostgresPort { get; init; }

    public int? RabbitMqPort { get; init; }

    /// <summary>The address to listen on.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>How much demo data an empty database gets: <c>none</c>, <c>small</c> or <c>full</c>.</summary>
    public string Seed { get; init; } = "small";

    public bool Processes { get; init; }

    /// <summary>Null for the transport in memory, <c>local</c> for a private broker, else a broker's address.</summary>
    public string? RabbitMq { get; init; }

    /// <summary>When an unconfirmed payment expires: soon enough to be seen on a developer's machine.</summary>
    public TimeSpan PaymentDeadline { get; init; } = DefaultPaymentDeadline;

    public bool Build { get; init; } = true;

    public bool UsesPrivateBroker => string.Equals(RabbitMq, "local", StringComparison.OrdinalIgnoreCase);

    public int FirstServicePort => ServicePort ?? Port + 1;
}

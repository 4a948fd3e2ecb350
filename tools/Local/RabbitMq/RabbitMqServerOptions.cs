namespace EShop.Local.RabbitMq;

/// <summary>Settings of a private RabbitMQ broker.</summary>
public sealed record RabbitMqServerOptions
{
    /// <value>The name of the broker's files. Default: <c>rabbitmq</c>.</value>
    public string Name { get; init; } = "rabbitmq";

    /// <value>The AMQP port; null for the one used last, or a free one.</value>
    public int? Port { get; init; }

    /// <value>Is told what takes its time.</value>
    public Action<string>? Progress { get; init; }
}

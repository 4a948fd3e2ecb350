namespace Cacao.Execution;

/// <summary>How events are buffered.</summary>
public sealed class SubscriptionOptions
{
    /// <value>How many events wait for a slow subscriber. Default: 256.</value>
    public int TopicBufferCapacity { get; set; } = 256;

    /// <value>Default: the oldest events are dropped.</value>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}

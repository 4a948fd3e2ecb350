namespace Cacao.Types.Analyzers.Models;

/// <summary>Where the events of a subscription field come from: a topic or a method.</summary>
/// <param name="Topic">A C# expression in terms of <c>context</c>.</param>
/// <param name="MessageType">The C# type of the messages.</param>
/// <param name="With">The method that opens the stream.</param>
internal sealed record SubscriptionModel(string? Topic, string MessageType, ResolverModel? With);

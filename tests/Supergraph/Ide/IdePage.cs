using Microsoft.Playwright;

namespace EShop.Supergraph.Tests.Ide;

/// <summary>What somebody does in Banana Cake Pop.</summary>
internal sealed class IdePage(IPage page) : IAsyncDisposable
{
    public ILocator Text(string text) => page.GetByText(text).First;

    /// <summary>Opens a document and waits until the schema has arrived.</summary>
    public async Task CreateDocumentAsync()
    {
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByText("Schema available").First.WaitForAsync();
    }

    /// <summary>What the editor shows of its text.</summary>
    public async Task<string> EditorAsync()
        => (await page.Locator(".monaco-editor .view-lines").First.InnerTextAsync()).Replace('\u00a0', ' ');

    public async Task RunAsync(string operation)
    {
        await page.Locator(".monaco-editor").First.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(operation);

        // The IDE runs what it has understood so far: until it has read the text, pressing the button does nothing.
        for (var tries = 0; await page.GetByText("No Responses").IsVisibleAsync(); tries++)
        {
            Assert.True(tries < 30, "The IDE does not run the operation.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).First.ClickAsync();
            await HasAnsweredAsync();
        }
    }

    /// <summary>Waits until the answer shows a text.</summary>
    public Task SeeAnswerAsync(string text)
        => page.Locator(".monaco-editor .view-lines").Filter(new() { HasText = text }).First.WaitForAsync();

    public Task OpenTabAsync(string name) => page.GetByRole(AriaRole.Tab, new() { Name = name }).First.ClickAsync();

    public async ValueTask DisposeAsync() => await page.CloseAsync();

    private async Task HasAnsweredAsync()
    {
        try
        {
            await page.GetByText("No Responses").WaitForAsync(new() { State = WaitForSelectorState.Hidden, Timeout = 2_000 });
        }
        catch (TimeoutException)
        {
            // Not yet.
        }
    }
}
